import { and, eq, lte } from 'drizzle-orm';
import type { z } from 'zod';
import { withoutStories } from '#lib/front/slots.ts';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { standing, type ChangedMeanwhile } from './changed-meanwhile.ts';
import { ofFront } from './in-force.ts';
import { undoInput } from './input.ts';
import { layEdition, strayStories, type FrontInvalid } from './lay-edition.ts';
import { mayCurate } from './may-curate.ts';

/**
 * Brings back an edition that readers saw before, as a new edition: nothing is taken out of the history. Stories that were
 * deleted since, or moved to another section, do not come back; `dropped` says how many.
 */
export async function undoFront(
  actor: Actor, store: Store, input: z.input<typeof undoInput>, now: number,
): Promise<Result<{ id: number; dropped: number }, 'notAllowed' | 'frontAbsent'> | FrontInvalid | ChangedMeanwhile> {
  const parsed = undoInput.safeParse(input);
  if (!parsed.success) return refuse('frontInvalid');
  const { locale, sectionId, base, edition } = parsed.data;
  const of = { locale, sectionId };
  const { t } = store;
  return store.write(async (tx) => {
    if (!(await mayCurate({ actor, action: 'front.undo', of }, store, tx))) return refuse('notAllowed');
    const { current, changed } = await standing(store, tx, { ...of, base }, now);
    if (changed) return changed;
    const [row] = await tx.select().from(t.frontEdition).where(and(eq(t.frontEdition.id, edition), ofFront(store, of), lte(t.frontEdition.liveFrom, now))).limit(1);
    if (!row) return refuse('frontAbsent');
    const liveFrom = Math.max(now, current?.liveFrom ?? 0);
    const strays = new Set((await strayStories(store, tx, of, row.slots)).map(({ id }) => id));
    const slots = withoutStories(row.slots, strays);
    const laid = await layEdition(store, tx, { actor, action: 'front.undo', of, slots, liveFrom, now, before: current?.slots ?? null, undoOf: row.id });
    return laid.ok ? ok({ ...laid.value, dropped: strays.size }) : laid;
  });
}
