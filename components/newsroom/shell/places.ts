import {
  BookOpenCheck, CircleUser, FileText, Images, LayoutDashboard, LayoutTemplate, MessageSquareQuote, Newspaper, PanelsTopLeft, ScrollText, Settings, Shuffle, Tags, UserPen, Users, type LucideIcon,
} from 'lucide-react';
import { mayAtAll, type Action, type Actor } from '#lib/permissions.ts';
import type { DeskPlace } from '#lib/urls.ts';

export type Place = { place: DeskPlace | 'home'; icon: LucideIcon; /** Who may not do this does not see the place. */ action: Action };

/** What everybody works in, in the order of a day. On a phone these are the bar. */
export const majorPlaces: readonly Place[] = [
  { place: 'home', icon: LayoutDashboard, action: 'article.read' },
  { place: 'articles', icon: Newspaper, action: 'article.read' },
  { place: 'fronts', icon: LayoutTemplate, action: 'front.read' },
  { place: 'media', icon: Images, action: 'media.find' },
];

/** What is kept in order now and then. */
export const minorPlaces: readonly Place[] = [
  { place: 'corrections', icon: MessageSquareQuote, action: 'correction.read' },
  { place: 'topics', icon: Tags, action: 'topic.save' },
  { place: 'sections', icon: PanelsTopLeft, action: 'section.save' },
  { place: 'authors', icon: UserPen, action: 'author.save' },
  { place: 'spellings', icon: BookOpenCheck, action: 'spelling.find' },
  { place: 'pages', icon: FileText, action: 'page.save' },
  { place: 'staff', icon: Users, action: 'staff.read' },
  { place: 'redirects', icon: Shuffle, action: 'redirect.save' },
  { place: 'audit', icon: ScrollText, action: 'audit.read' },
  { place: 'site', icon: Settings, action: 'site.save' },
];

export const accountPlace: Place = { place: 'account', icon: CircleUser, action: 'article.read' };

export function placesFor(actor: Actor, places: readonly Place[]): Place[] {
  return places.filter(({ action }) => mayAtAll(actor, action));
}
