import type { ServerRefusal } from './failure.ts';

/**
 * What servers of the OpenAI form differ in. Newer models of OpenAI want another name for the limit and no temperature; small servers know
 * no schema. The shape stands in the prompt too, and what comes back is judged by us: each can be given up.
 */
export type Concession = 'noSchema' | 'noTemperature' | 'newerLimit';

const signs: [Concession, RegExp][] = [
  ['newerLimit', /max_completion_tokens|unsupported[^.]*max_tokens/i],
  ['noTemperature', /temperature/i],
  ['noSchema', /response_format|json_schema|json_object|structured|grammar/i],
];

/** What to give up after this refusal; nothing when the server complains of something else. */
export function concessionsAfter({ status, body }: ServerRefusal): Concession[] {
  return status === 400 || status === 422 ? signs.filter(([, sign]) => sign.test(body)).map(([concession]) => concession) : [];
}
