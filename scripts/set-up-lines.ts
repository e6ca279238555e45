import { openSetUp } from '#db/staff/set-up.ts';
import { currentStore } from '#db/store/current.ts';
import type { Environment } from '#lib/env.ts';
import { defaultLocale } from '#lib/i18n/locales.ts';
import { absolute, deskPaths } from '#lib/urls.ts';
import { say } from './say.ts';

/** How the first account is made, while there is none: each start prints a link of its own, and the earlier ones end. */
export async function setUpLines({ siteUrl }: Environment): Promise<string[]> {
  const token = await openSetUp(currentStore(), Date.now());
  return token === null ? [] : [`  ${say('setUp')}  ${absolute(siteUrl, deskPaths.setup(defaultLocale, token))}`];
}
