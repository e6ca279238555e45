import type { z } from 'zod';
import type { Actor } from '#lib/permissions.ts';
import type { Result } from '#lib/result.ts';
import type { Store } from '../store/store.ts';

/** A refusal may carry what the view needs to explain it, beside its reason. */
export type Answer = Result<unknown>;

/** Something the admin may ask for by name: what it must be handed, and who does it. */
export type Verb<S extends z.ZodType = z.ZodType, A extends Answer = Answer> = {
  input: S;
  /** Takes whatever came in; null when it is not what the verb must be handed. */
  run: (actor: Actor, store: Store, input: unknown, now: number) => Promise<A | null>;
};

/** An entry of the door: the input is read strictly before the verb sees it. */
export function verb<S extends z.ZodType, A extends Answer>(
  input: S,
  run: (actor: Actor, store: Store, input: z.output<S>, now: number) => Promise<A>,
): Verb<S, A> {
  return {
    input,
    run: async (actor, store, raw, now) => {
      const parsed = input.safeParse(raw);
      return parsed.success ? run(actor, store, parsed.data, now) : null;
    },
  };
}
