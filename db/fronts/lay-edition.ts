import { and, eq, inArray } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { pickedStories, sectionsNamed, type FrontSlot } from '#lib/front/slots.ts';
import type { Action, Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import type { FrontOf } from './in-force.ts';

type Laid = {
  actor: Actor;
  action: Action;
  of: FrontOf;
  slots: FrontSlot[];
  liveFrom: number;
  now: number;
  /** The edition in force, for the audit. */
  before: FrontSlot[] | null;
  note?: string;
  undoOf?: number;
};

/** Writes an edition with its audit line and cache events. Call it in the transaction that compared what stands. */
export async function layEdition(store: Store, tx: Query, { actor, action, of, slots, liveFrom, now, before, note = '', undoOf }: Laid): Promise<Result<{ id: number }, 'frontInvalid'>> {
  const { t } = store;
  if (!(await fits(store, tx, of, slots))) return refuse('frontInvalid');
  const [row] = await tx
    .insert(t.frontEdition)
    .values({ ...of, slots, liveFrom, note, undoOf, madeAt: now, madeBy: actor.id, byName: actor.name })
    .returning({ id: t.frontEdition.id });
  if (!row) throw new Error('an edition was not written');
  const tag = of.sectionId === null ? cacheTag.front(of.locale) : cacheTag.section(of.sectionId);
  await record(store, tx, { actor, action, noun: 'front', id: row.id, before: before ?? undefined, after: slots, tags: [tag], now, hours: [liveFrom] });
  return ok(row);
}

/** Stories and sections are of the front's language; a section's front holds its own stories, as lead and equals, and fills itself. */
async function fits({ t }: Store, tx: Query, { locale, sectionId }: FrontOf, slots: FrontSlot[]): Promise<boolean> {
  if (sectionId !== null && !slots.every((slot) => (slot.zone === 'lead' || slot.zone === 'beside') && 'articleId' in slot)) return false;
  const stories = new Set(pickedStories(slots).map((story) => story.articleId));
  const within = sectionId === null ? eq(t.article.locale, locale) : eq(t.article.sectionId, sectionId);
  const ours = stories.size === 0 ? [] : await tx.select({ id: t.article.id }).from(t.article).where(and(within, inArray(t.article.id, [...stories])));
  const named = sectionsNamed(slots);
  const sections = named.length === 0 ? [] : await tx.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.locale, locale), inArray(t.section.id, named)));
  return ours.length === stories.size && sections.length === named.length;
}
