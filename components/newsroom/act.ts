import type { ActionAnswer, ActionInput, ActionName } from '#db/newsroom/actions.ts';
import { deskPaths } from '#lib/urls.ts';

/** Refusals that come from the way to the verb, not from the verb. */
type OnTheWay = { ok: false; reason: 'offline' | 'signedOut' | 'twoFactorWanted' | 'notAllowed' | 'foreignRequest' | 'inputInvalid' | 'serverFailed' };

/** Asks the newsroom for something by name. Never throws: what went wrong on the way is a refusal too. */
export async function act<N extends ActionName>(
  name: N,
  input: ActionInput<N>,
  options: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<ActionAnswer<N> | OnTheWay> {
  try {
    const response = await fetch(deskPaths.act(name), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
      signal: options.signal,
      keepalive: options.keepalive,
    });
    if (!response.headers.get('content-type')?.startsWith('application/json')) return { ok: false, reason: 'serverFailed' };
    const body: unknown = await response.json();
    return isAnswer<N>(body) ? body : { ok: false, reason: 'serverFailed' };
  } catch {
    return { ok: false, reason: 'offline' };
  }
}

/** The door answers with what the verb gave, or with a refusal on the way; both say whether they are one. */
function isAnswer<N extends ActionName>(body: unknown): body is ActionAnswer<N> | OnTheWay {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean';
}
