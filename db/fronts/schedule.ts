import type { z } from 'zod';
import type { Actor } from '#lib/permissions.ts';
import { refuse, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { standing, type ChangedMeanwhile } from './changed-meanwhile.ts';
import { scheduleInput } from './input.ts';
import { layEdition, type FrontInvalid } from './lay-edition.ts';
import { mayCurate } from './may-curate.ts';

/** Lets a whole front take the place of the one before at `liveFrom` (ms), by the clock alone. */
export async function scheduleFront(
  actor: Actor, store: Store, input: z.input<typeof scheduleInput>, now: number,
): Promise<Result<{ id: number }, 'notAllowed' | 'frontHourPassed'> | FrontInvalid | ChangedMeanwhile> {
  const parsed = scheduleInput.safeParse(input);
  if (!parsed.success) return refuse('frontInvalid');
  const { locale, sectionId, base, slots, note, liveFrom } = parsed.data;
  const of = { locale, sectionId };
  return store.write(async (tx) => {
    if (!(await mayCurate({ actor, action: 'front.schedule', of }, store, tx))) return refuse('notAllowed');
    if (liveFrom <= now) return refuse('frontHourPassed');
    const { current, changed } = await standing(store, tx, { ...of, base }, now);
    if (changed) return changed;
    return layEdition(store, tx, { actor, action: 'front.schedule', of, slots, liveFrom, now, before: current?.slots ?? null, note });
  });
}
