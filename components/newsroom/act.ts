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
    return await response.json();
  } catch {
    return { ok: false, reason: 'offline' };
  }
}
