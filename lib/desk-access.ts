import type { Action } from './permissions.ts';
import { deskPlaces, type DeskPlace } from './urls.ts';

/** What somebody must be able to do, to something at least, to enter a place of the admin. */
export const placeActions = {
  articles: 'article.read',
  fronts: 'front.read',
  media: 'media.find',
  corrections: 'correction.read',
  topics: 'topic.find',
  sections: 'section.save',
  authors: 'author.find',
  spellings: 'spelling.find',
  pages: 'page.save',
  staff: 'staff.read',
  redirects: 'redirect.save',
  audit: 'audit.read',
  site: 'site.save',
  account: 'article.read',
} as const satisfies Record<DeskPlace, Action>;

/** Who may open a page of the admin: anybody, whoever has a link to a preview, somebody who is signed in and may do this, or nobody, because there is none. */
export type DeskAccess = { to: 'anybody' } | { to: 'account' } | { to: 'link'; token: string } | { to: 'staff'; action: Action } | { to: 'nobody' };

/** Pages before the sign-in: they say themselves what they need, a token for instance. */
const open: ReadonlySet<string> = new Set(['sign-in', 'setup', 'invitation']);

/** Access to the page at these segments after `/admin`. */
export function accessTo([place, ...rest]: readonly string[]): DeskAccess {
  if (place === undefined) return { to: 'staff', action: 'article.read' };
  if (place === 'preview' && rest[0] !== undefined && rest.length === 1) return { to: 'link', token: rest[0] };
  if (open.has(place)) return { to: 'anybody' };
  if (place === 'account' && rest.length === 0) return { to: 'account' };
  return isPlace(place) ? { to: 'staff', action: placeActions[place] } : { to: 'nobody' };
}

function isPlace(text: string): text is DeskPlace {
  return deskPlaces.some((place) => place === text);
}
