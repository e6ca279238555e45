import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { lacksDesk } from '#lib/newsroom/lacks-desk.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { languageOf } from '#lib/i18n/language-of.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import { authorsNamed } from '../authors/save.ts';
import type { Query, Store } from '../store/store.ts';
import type { newStaff } from './input.ts';
import { insertStaff } from './insert-staff.ts';
import { invite } from './invite.ts';

/**
 * Adds somebody to the newsroom; with `signs`, as an author too, or as the one that has their name already. The token of
 * their invitation is told this once. `desksMissing` for a reporter or an editor without a section.
 */
export async function addStaff(actor: Actor, store: Store, input: z.output<typeof newStaff>, now: number): Promise<Result<{ id: string; token: string }, 'notAllowed' | 'desksMissing' | 'emailTaken'>> {
  if (!can(actor, 'staff.add')) return refuse('notAllowed');
  const { signs = false, ...person } = input;
  // The command line has no sections to choose from.
  if (actor.role !== 'system' && lacksDesk(person)) return refuse('desksMissing');
  return store.write(async (tx) => {
    const added = await insertStaff(store, tx, { ...person, password: null }, now);
    if (!added) return refuse('emailTaken');
    const authorGroup = signs ? await authorGroupOf(actor, store, { tx, name: person.name, now }) : null;
    if (authorGroup !== null) await tx.update(store.t.staff).set({ authorGroup }).where(eq(store.t.staff.id, added.id));
    const token = await invite(store, tx, added.id, now);
    await record(store, tx, { actor, action: 'staff.add', noun: 'staff', id: null, key: added.id, after: { ...person, authorGroup }, tags: [], now });
    return ok({ id: added.id, token });
  });
}

/** The author with this name, in the language that it is written in; null where the name has no place of its own. */
async function authorGroupOf(actor: Actor, store: Store, { tx, name, now }: { tx: Query; name: string; now: number }): Promise<string | null> {
  const { t } = store;
  const [id] = await authorsNamed(actor, store, { tx, locale: languageOf(name), names: [name], now });
  if (id === undefined) return null;
  const [author] = await tx.select({ groupKey: t.author.groupKey }).from(t.author).where(eq(t.author.id, id)).limit(1);
  return author?.groupKey ?? null;
}
