import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { currentStore } from '#db/store/current.ts';
import type { Store } from '#db/store/store.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { deskEdition } from './desk-edition.ts';

/** A page before the sign-in: its language, and nobody in particular. */
export async function gateRequest(params: Promise<{ locale: string }>): Promise<{ edition: Edition; store: Store; now: number }> {
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { edition: await deskEdition(locale), store: currentStore(), now: Date.now() };
}
