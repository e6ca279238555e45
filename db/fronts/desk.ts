import { and, asc, desc, gt, lte } from 'drizzle-orm';
import { pickedStories, type FrontSlot } from '#lib/front/slots.ts';
import type { Actor } from '#lib/permissions.ts';
import { sectionsOf, type Section } from '../sections/published.ts';
import type { Store } from '../store/store.ts';
import { findForFront } from './find.ts';
import { ofFront, type FrontOf } from './in-force.ts';
import { mayCurate } from './may-curate.ts';
import { shelfStories, type ShelfStory } from './shelf-stories.ts';

export type { FrontOf } from './in-force.ts';
export type { ShelfStory } from './shelf-stories.ts';

/** An edition as its history shows it. */
export type EditionLine = { id: number; slots: FrontSlot[]; liveFrom: number; madeAt: number; by: string; note: string; undoOf: number | null };

export type FrontDesk = {
  of: FrontOf;
  sections: Section[];
  mayPublish: boolean;
  /** Those that readers saw, the one in force first. */
  history: EditionLine[];
  /** Those still to come, the next one first. */
  coming: EditionLine[];
  /** Every story that any of these editions names. */
  stories: ShelfStory[];
  shelf: ShelfStory[];
};

const most = { history: 30, coming: 20 } as const;

/** Everything the builder of a front shows; null when there is no such front. */
export async function frontDesk(actor: Actor, store: Store, of: FrontOf, now: number): Promise<FrontDesk | null> {
  const sections = await sectionsOf(store, of.locale);
  if (of.sectionId !== null && !sections.some((section) => section.id === of.sectionId)) return null;
  const [history, coming] = [await editionsOf(store, of, now), await comingOf(store, of, now)];
  const named = [...history, ...coming].flatMap((edition) => pickedStories(edition.slots).map((story) => story.articleId));
  const shelf = await findForFront(actor, store, { ...of, query: '' }, now);
  return {
    of,
    sections,
    mayPublish: await mayCurate({ actor, action: 'front.publish', of }, store, store.read),
    history,
    coming,
    stories: await shelfStories(store, [...new Set(named)], now),
    shelf: shelf.ok ? shelf.value : [],
  };
}

const lineOf = ({ t }: Store) => ({
  id: t.frontEdition.id, slots: t.frontEdition.slots, liveFrom: t.frontEdition.liveFrom, madeAt: t.frontEdition.madeAt,
  by: t.frontEdition.byName, note: t.frontEdition.note, undoOf: t.frontEdition.undoOf,
});

async function editionsOf(store: Store, of: FrontOf, now: number): Promise<EditionLine[]> {
  const { read, t } = store;
  return read.select(lineOf(store)).from(t.frontEdition).where(and(ofFront(store, of), lte(t.frontEdition.liveFrom, now)))
    .orderBy(desc(t.frontEdition.liveFrom), desc(t.frontEdition.id)).limit(most.history);
}

async function comingOf(store: Store, of: FrontOf, now: number): Promise<EditionLine[]> {
  const { read, t } = store;
  return read.select(lineOf(store)).from(t.frontEdition).where(and(ofFront(store, of), gt(t.frontEdition.liveFrom, now)))
    .orderBy(asc(t.frontEdition.liveFrom), asc(t.frontEdition.id)).limit(most.coming);
}
