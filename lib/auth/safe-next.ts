import type { Locale } from '../i18n/locales.ts';
import { deskPaths, readDeskAddress } from '../urls.ts';

/** Where the sign-in leads: a page of the admin that was asked for before, and nothing else that an address may say. */
export function safeNext(next: string | undefined, locale: Locale): string {
  const home = deskPaths.home(locale);
  if (!next || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return home;
  const here = 'http://localhost';
  if (!URL.canParse(next, here)) return home;
  const { origin, pathname, search } = new URL(next, here);
  const desk = origin === here ? readDeskAddress(pathname) : null;
  if (desk?.kind !== 'page' || [deskPaths.signIn(desk.locale), deskPaths.setup(desk.locale)].includes(desk.path)) return home;
  return `${pathname}${search}`;
}
