import { notFound, redirect } from 'next/navigation';
import type { Store } from '#db/store/store.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { mayAtAll, type Action, type Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { accountRequest } from './account-request.ts';

export type DeskRequest = { actor: Actor; edition: Edition; store: Store; now: number };

/**
 * Who asks for a page of the admin, and in which language. Sends to the sign-in who has no session, to the second
 * factor who must have one, and nowhere who has no right to the place.
 */
export async function deskRequest(params: Promise<{ locale: string }>, action: Action = 'article.read'): Promise<DeskRequest> {
  const { actor, edition, store, now, mustSetTwoFactor } = await accountRequest(params);
  if (mustSetTwoFactor) redirect(deskPaths.twoFactor(edition.locale));
  if (!mayAtAll(actor, action)) notFound();
  return { actor, edition, store, now };
}
