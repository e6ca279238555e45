/** An expected refusal is a value; `reason` is a key under `Errors` in the messages. */
export type Result<T, R extends string = string> = { ok: true; value: T } | { ok: false; reason: R };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<R extends string>(reason: R): { ok: false; reason: R } {
  return { ok: false, reason };
}
