import type { Query, Store } from '../store/store.ts';
import { editionInForce, type FrontOf } from './in-force.ts';

/** Somebody published meanwhile: who, when, and the edition that stands now. */
export type ChangedMeanwhile = { ok: false; reason: 'frontChanged'; by: string; at: number; edition: number };

/** What stands, unless it is another edition than the one that was seen. */
export async function standing(store: Store, tx: Query, of: FrontOf & { base: number | null }, now: number) {
  const current = await editionInForce(store, tx, of, now);
  const changed: ChangedMeanwhile | null = current && current.id !== of.base
    ? { ok: false, reason: 'frontChanged', by: current.byName, at: current.liveFrom, edition: current.id }
    : null;
  return { current, changed };
}
