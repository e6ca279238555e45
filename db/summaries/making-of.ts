import type { Store } from '../store/store.ts';

type Row = Store['t']['summary']['$inferSelect'];

/** Who or what made a summary, as the log of reviews keeps it. */
export function makingOf({ method, provider, model, promptVersion, raw, made, fallback, madeAt, madeByName }: Row) {
  return { method, provider, model, promptVersion, raw, made, fallback, madeAt, madeByName };
}
