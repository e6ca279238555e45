import type { z } from 'zod';
import type { Actor } from '#lib/permissions.ts';
import { refuse, type Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';
import { standing, type ChangedMeanwhile } from './changed-meanwhile.ts';
import { publishInput } from './input.ts';
import { layEdition, type FrontInvalid } from './lay-edition.ts';
import { mayCurate } from './may-curate.ts';

/** Puts a whole front before the readers as one change, unless another was published after `base`. */
export async function publishFront(
  actor: Actor, store: Store, input: z.input<typeof publishInput>, now: number,
): Promise<Result<{ id: number }, 'notAllowed'> | FrontInvalid | ChangedMeanwhile> {
  const parsed = publishInput.safeParse(input);
  if (!parsed.success) return refuse('frontInvalid');
  const { locale, sectionId, base, slots, note } = parsed.data;
  const of = { locale, sectionId };
  return store.write(async (tx) => {
    if (!(await mayCurate({ actor, action: 'front.publish', of }, store, tx))) return refuse('notAllowed');
    const { current, changed } = await standing(store, tx, { ...of, base }, now);
    if (changed) return changed;
    const liveFrom = Math.max(now, current?.liveFrom ?? 0);
    return layEdition(store, tx, { actor, action: 'front.publish', of, slots, liveFrom, now, before: current?.slots ?? null, note });
  });
}
