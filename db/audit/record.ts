import { createHash } from 'node:crypto';
import { inPieces } from '#lib/in-pieces.ts';
import type { Action, Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../store/store.ts';

export type Change = {
  actor: Actor;
  action: Action;
  noun: string;
  id: number | null;
  /** What has no number is known by its text: people. */
  key?: string;
  /** The object before and after, as far as the verb changed it; kept as hashes. */
  before?: unknown;
  after?: unknown;
  /** What is stale from `at` on. */
  tags: string[];
  now: number;
  /** When readers see the change, if not now: the hour of an embargo; of a live story that gets one, both. */
  hours?: number[];
};

/** Leaves the audit line and the cache events of a change. Call it in the transaction that makes the change. */
export async function record({ t }: Pick<Store, 't'>, tx: Query, change: Change): Promise<void> {
  await tx.insert(t.audit).values({
    at: change.now,
    actor: change.actor.id,
    action: change.action,
    noun: change.noun,
    objectId: change.id,
    objectKey: change.key,
    before: hashOf(change.before),
    after: hashOf(change.after),
  });
  const hours = (change.hours ?? [change.now]).map((hour) => Math.max(hour, change.now));
  const events = [...new Set(change.tags)].flatMap((tag) => hours.map((at) => ({ tag, at })));
  for (const piece of inPieces(events)) await tx.insert(t.tagEvent).values(piece);
}

/** How an object stands in the audit: SHA-256 of its JSON, hex; null for none. */
export function hashOf(value: unknown): string | null {
  return value === undefined ? null : createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
