import type { Actor } from '#lib/permissions.ts';
import { refuse, type Result } from '#lib/result.ts';

/** Who is being answered by this process. */
const asking = new Set<string>();

/** A person has one question at a time: a row of clicks would be a row of bills. */
export function oneAtATime<Rest extends unknown[], Value>(ask: (actor: Actor, ...rest: Rest) => Promise<Result<Value, string>>): (actor: Actor, ...rest: Rest) => Promise<Result<Value, string>> {
  return async (actor, ...rest) => {
    if (asking.has(actor.id)) return refuse('suggestionRunning');
    asking.add(actor.id);
    try {
      return await ask(actor, ...rest);
    } finally {
      asking.delete(actor.id);
    }
  };
}
