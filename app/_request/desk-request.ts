import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { editionIn, settingsInForce } from '#db/site/published.ts';
import { currentStore } from '#db/store/current.ts';
import type { Store } from '#db/store/store.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { mayAtAll, type Action, type Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { viewer } from './viewer.ts';

export type DeskRequest = { actor: Actor; edition: Edition; store: Store; now: number };

/**
 * Who asks for a page of the admin, and in which language. Sends to the sign-in who has no session, to the second
 * factor who must have one, and nowhere who has no right to the place.
 */
export async function deskRequest(params: Promise<{ locale: string }>, action: Action = 'article.read'): Promise<DeskRequest> {
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const seen = await viewer();
  if (!seen) redirect(deskPaths.signIn(locale, (await headers()).get('x-desk-path') ?? undefined));
  if (seen.mustSetTwoFactor) redirect(deskPaths.twoFactor(locale));
  if (!mayAtAll(seen.actor, action)) notFound();
  const store = currentStore();
  const settings = await settingsInForce(store);
  return { actor: seen.actor, edition: editionIn(settings, locale), store, now: Date.now() };
}
