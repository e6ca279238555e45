import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import type { newStaff } from './input.ts';
import { insertStaff } from './insert-staff.ts';
import { invite } from './invite.ts';

/** Adds somebody to the newsroom. The token of their invitation is told this once. */
export async function addStaff(actor: Actor, store: Store, input: z.output<typeof newStaff>, now: number): Promise<Result<{ id: string; token: string }, 'notAllowed' | 'emailTaken'>> {
  if (!can(actor, 'staff.add')) return refuse('notAllowed');
  return store.write(async (tx) => {
    const added = await insertStaff(store, tx, { ...input, password: null }, now);
    if (!added) return refuse('emailTaken');
    const token = await invite(store, tx, added.id, now);
    await record(store, tx, { actor, action: 'staff.add', noun: 'staff', id: null, key: added.id, after: input, tags: [], now });
    return ok({ id: added.id, token });
  });
}
