import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';

export const sectionOrderInput = z.strictObject({
  /** All sections, in the order of the masthead. */
  groupKeys: z.array(z.string().min(1).max(80)).min(1).max(100),
});

/** Puts the sections of every edition in this order; refused unless each is named exactly once. */
export async function orderSections(actor: Actor, store: Store, input: z.input<typeof sectionOrderInput>, now: number): Promise<Result<{ order: string[] }, 'notAllowed' | 'sectionsChanged'>> {
  if (!can(actor, 'section.order')) return refuse('notAllowed');
  const { groupKeys } = sectionOrderInput.parse(input);
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ order: string[] }, 'sectionsChanged'>> => {
    const rows = await tx.select({ groupKey: t.section.groupKey, position: t.section.position }).from(t.section);
    const known = new Set(rows.map((row) => row.groupKey));
    if (groupKeys.length !== known.size || new Set(groupKeys).size !== known.size || groupKeys.some((key) => !known.has(key))) return refuse('sectionsChanged');
    const before = [...known].toSorted((one, other) => placeOf(one) - placeOf(other));
    for (const [position, key] of groupKeys.entries()) await tx.update(t.section).set({ position }).where(eq(t.section.groupKey, key));
    const sections = await tx.select({ id: t.section.id }).from(t.section).where(inArray(t.section.groupKey, groupKeys));
    const tags = [...locales.flatMap((locale) => [cacheTag.sections(locale), cacheTag.edition(locale)]), ...sections.map(({ id }) => cacheTag.section(id))];
    await record(store, tx, { actor, action: 'section.order', noun: 'section', id: null, before, after: groupKeys, tags, now });
    return ok({ order: groupKeys });

    function placeOf(key: string): number {
      return Math.min(...rows.filter((row) => row.groupKey === key).map((row) => row.position));
    }
  });
}
