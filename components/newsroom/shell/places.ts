import {
  BookOpenCheck, CircleUser, FileText, Images, LayoutDashboard, LayoutTemplate, MessageSquareQuote, Newspaper, PanelsTopLeft, ScrollText, Settings, Shuffle, Tags, UserPen, Users, type LucideIcon,
} from 'lucide-react';
import { placeActions } from '#lib/desk-access.ts';
import { mayAtAll, type Actor } from '#lib/permissions.ts';
import type { DeskPlace } from '#lib/urls.ts';

export type Place = { place: DeskPlace | 'home'; icon: LucideIcon };

/** What everybody works in, in the order of a day. On a phone these are the bar. */
export const majorPlaces: readonly Place[] = [
  { place: 'home', icon: LayoutDashboard },
  { place: 'articles', icon: Newspaper },
  { place: 'fronts', icon: LayoutTemplate },
  { place: 'media', icon: Images },
];

/** What is kept in order now and then. */
export const minorPlaces: readonly Place[] = [
  { place: 'corrections', icon: MessageSquareQuote },
  { place: 'topics', icon: Tags },
  { place: 'sections', icon: PanelsTopLeft },
  { place: 'authors', icon: UserPen },
  { place: 'spellings', icon: BookOpenCheck },
  { place: 'pages', icon: FileText },
  { place: 'staff', icon: Users },
  { place: 'redirects', icon: Shuffle },
  { place: 'audit', icon: ScrollText },
  { place: 'site', icon: Settings },
];

export const accountPlace: Place = { place: 'account', icon: CircleUser };

/** The places that this person may enter. */
export function placesFor(actor: Actor, places: readonly Place[]): Place[] {
  return places.filter(({ place }) => mayAtAll(actor, place === 'home' ? 'article.read' : placeActions[place]));
}
