import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';

/** The first thing in the tab order; every page's main has this id. */
export function SkipLink({ edition }: { edition: Edition }) {
  return <a className="skip-link" href="#content">{translator(edition, 'Masthead')('skip')}</a>;
}
