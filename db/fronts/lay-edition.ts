import { and, eq, inArray } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { pickedStories, sectionsNamed, type FrontSlot } from '#lib/front/slots.ts';
import type { Action, Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
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

/** A picked story that keeps a front from being published; without a headline it is no longer there. */
export type StrayStory = { id: number; headline: string | null };
/** What was asked for cannot be a front: where it is for its stories, `strays` says which. */
export type FrontInvalid = { ok: false; reason: 'frontInvalid'; strays?: StrayStory[] };

/**
 * Writes an edition with its audit line and cache events. Call it in the transaction that compared what stands. Refuses
 * with `frontInvalid` what is no front, and one with stories that do not belong on it, which it names.
 */
export async function layEdition(store: Store, tx: Query, { actor, action, of, slots, liveFrom, now, before, note = '', undoOf }: Laid): Promise<{ ok: true; value: { id: number } } | FrontInvalid> {
  const { t } = store;
  if (!(await isSound(store, tx, of, slots))) return refuse('frontInvalid');
  const strays = await strayStories(store, tx, of, slots);
  if (strays.length > 0) return { ...refuse('frontInvalid'), strays };
  const [row] = await tx
    .insert(t.frontEdition)
    .values({ ...of, slots, liveFrom, note, undoOf, madeAt: now, madeBy: actor.id, byName: actor.name })
    .returning({ id: t.frontEdition.id });
  if (!row) throw new Error('an edition was not written');
  const tag = of.sectionId === null ? cacheTag.front(of.locale) : cacheTag.section(of.sectionId);
  await record(store, tx, { actor, action, noun: 'front', id: row.id, before: before ?? undefined, after: slots, tags: [tag], now, hours: [liveFrom] });
  return ok(row);
}

/** A front's stories are of its language, a section's front of its section; sections are of the language, and a section's front names none and fills itself. */
async function isSound({ t }: Store, tx: Query, { locale, sectionId }: FrontOf, slots: FrontSlot[]): Promise<boolean> {
  if (sectionId !== null) return slots.every((slot) => (slot.zone === 'lead' || slot.zone === 'beside') && 'articleId' in slot);
  const named = sectionsNamed(slots);
  const sections = named.length === 0 ? [] : await tx.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.locale, locale), inArray(t.section.id, named)));
  return sections.length === named.length;
}

/** Picked stories that have no place on this front: of another language or section by now, or deleted. */
export async function strayStories({ t }: Pick<Store, 't'>, tx: Query, { locale, sectionId }: FrontOf, slots: readonly FrontSlot[]): Promise<StrayStory[]> {
  const ids = [...new Set(pickedStories(slots).map((story) => story.articleId))];
  const rows = ids.length === 0 ? [] : await tx.select({ id: t.article.id, headline: t.article.headline, locale: t.article.locale, sectionId: t.article.sectionId }).from(t.article).where(inArray(t.article.id, ids));
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    const stands = row && (sectionId === null ? row.locale === locale : row.sectionId === sectionId);
    return stands ? [] : [{ id, headline: row?.headline ?? null }];
  });
}
