import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { frontZones, stripRhythms } from './tables.ts';

const id = z.int().positive();

/** The slots of a front in reading order: a strip names a section and its rhythm, every other zone names a story. */
export const frontInput = z.strictObject({
  locale: z.enum(locales),
  slots: z.array(z.discriminatedUnion('zone', [
    z.strictObject({ zone: z.literal('strip'), sectionId: id, rhythm: z.enum(stripRhythms) }),
    z.strictObject({ zone: z.enum(frontZones).exclude(['strip']), articleId: id }),
  ])).max(60),
});

export type FrontSlots = z.input<typeof frontInput>['slots'];

/** Sets the whole front of an edition at once. */
export async function arrangeFront(actor: Actor, store: Store, input: z.input<typeof frontInput>, now: number): Promise<Result<{ slots: number }, 'notAllowed' | 'frontInvalid'>> {
  if (!can(actor, 'front.arrange')) return refuse('notAllowed');
  const parsed = frontInput.safeParse(input);
  if (!parsed.success) return refuse('frontInvalid');
  const { locale, slots } = parsed.data;
  const { t } = store;
  return store.write(async (tx) => {
    const stories = slots.flatMap((slot) => (slot.zone === 'strip' ? [] : [slot.articleId]));
    const sections = slots.flatMap((slot) => (slot.zone === 'strip' ? [slot.sectionId] : []));
    const ours = await tx.select({ id: t.article.id }).from(t.article).where(and(eq(t.article.locale, locale), inArray(t.article.id, stories)));
    const ourSections = await tx.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.locale, locale), inArray(t.section.id, sections)));
    if (ours.length < new Set(stories).size || ourSections.length < new Set(sections).size) return refuse('frontInvalid');
    const before = await tx.select().from(t.frontSlot).where(eq(t.frontSlot.locale, locale));
    await tx.delete(t.frontSlot).where(eq(t.frontSlot.locale, locale));
    const rows = slots.map((slot, index) => ({ ...slot, locale, position: index }));
    if (rows.length > 0) await tx.insert(t.frontSlot).values(rows);
    await record(store, tx, { actor, action: 'front.arrange', noun: 'front', id: null, before, after: rows, tags: [cacheTag.front(locale)], now });
    return ok({ slots: rows.length });
  });
}
