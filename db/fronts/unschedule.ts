import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { unscheduleInput } from './input.ts';
import { mayCurate } from './may-curate.ts';

/** Calls off a front that is still to come. One that readers have seen is undone, not called off. */
export async function unscheduleFront(
  actor: Actor, store: Store, input: z.input<typeof unscheduleInput>, now: number,
): Promise<Result<{ id: number }, 'notAllowed' | 'frontInvalid' | 'frontAbsent' | 'frontHourPassed'>> {
  const parsed = unscheduleInput.safeParse(input);
  if (!parsed.success) return refuse('frontInvalid');
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.frontEdition).where(eq(t.frontEdition.id, parsed.data.id)).limit(1);
    if (!(await mayCurate({ actor, action: 'front.unschedule', of: row ?? { locale: 'ar', sectionId: null } }, store, tx))) return refuse('notAllowed');
    if (!row || row.cancelledAt !== null) return refuse('frontAbsent');
    if (row.liveFrom <= now) return refuse('frontHourPassed');
    await tx.update(t.frontEdition).set({ cancelledAt: now }).where(eq(t.frontEdition.id, row.id));
    await record(store, tx, { actor, action: 'front.unschedule', noun: 'front', id: row.id, before: row.slots, tags: [], now });
    return ok({ id: row.id });
  });
}
