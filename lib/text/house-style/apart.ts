import { foreignRuns } from '../foreign-runs.ts';
import { directionOf, type Locale } from '../../i18n/locales.ts';

/** Which characters are not the text's own: runs of the other script and addresses are nobody's to repair. */
export function charactersApart(text: string, locale: Locale): Uint8Array {
  const apart = new Uint8Array(text.length);
  let at = 0;
  for (const run of foreignRuns(text, directionOf(locale))) {
    if (run.foreign) apart.fill(1, at, at + run.text.length);
    at += run.text.length;
  }
  for (const found of text.matchAll(/[^\s«»“”"،؛()]+/gu)) {
    if (isAddress(found[0])) apart.fill(2, found.index, found.index + found[0].length);
  }
  return apart;
}

function isAddress(token: string): boolean {
  return token.includes('://') || token.startsWith('www.') || (token.includes('@') && token.length > 1);
}
