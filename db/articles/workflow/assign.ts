import { eq } from 'drizzle-orm';
import { can, type Action, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../../audit/record.ts';
import type { Query, Store } from '../../store/store.ts';
import { ownedOf } from '../owned.ts';

type Person = { id: string; name: string };
type Assigned = { id: number; assignee: Person | null };
type AssignRefusal = 'articleAbsent' | 'notAllowed' | 'staffAbsent';

/** Gives a story to somebody of the staff, or back to nobody. Leaves its version alone: no text changes. */
export async function assignArticle(actor: Actor, store: Store, { id, staffId }: { id: number; staffId: string | null }, now: number): Promise<Result<Assigned, AssignRefusal>> {
  const { t } = store;
  return give(actor, store, { id, action: 'article.assign', now, to: async (tx) => {
    if (staffId === null) return null;
    const [person] = await tx.select({ id: t.staff.id, name: t.staff.name, state: t.staff.state }).from(t.staff).where(eq(t.staff.id, staffId)).limit(1);
    return person?.state === 'active' ? person : undefined;
  } });
}

/** Takes a story of one's desk on oneself. */
export async function takeArticle(actor: Actor, store: Store, { id }: { id: number }, now: number): Promise<Result<Assigned, AssignRefusal>> {
  return give(actor, store, { id, action: 'article.take', now, to: async () => actor });
}

type Giving = { id: number; action: Extract<Action, 'article.assign' | 'article.take'>; now: number; to: (tx: Query) => Promise<Person | null | undefined> };

async function give(actor: Actor, store: Store, { id, action, now, to }: Giving): Promise<Result<Assigned, AssignRefusal>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [row] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!row) return refuse('articleAbsent');
    if (!can(actor, action, await ownedOf(store, tx, row))) return refuse('notAllowed');
    const person = await to(tx);
    if (person === undefined) return refuse('staffAbsent');
    await tx.update(t.article).set({ assignee: person?.id ?? null, assigneeName: person?.name ?? '' }).where(eq(t.article.id, id));
    await record(store, tx, { actor, action, noun: 'article', id, before: row.assignee, after: person?.id ?? null, tags: [], now });
    return ok({ id, assignee: person && { id: person.id, name: person.name } });
  });
}
