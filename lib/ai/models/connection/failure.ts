import { ModelConnectionError } from './guarded-fetch.ts';

/** Why a model's answer was not had, or not taken. */
export const fallbackReasons = [
  'noKey', 'unreachable', 'addressRefused', 'unauthorised', 'requestRefused', 'rateLimited', 'serverError', 'timeout',
  'refused', 'cutOff', 'badOutput', 'wrongLanguage', 'tooFewPoints', 'obeyedInjection',
] as const;
export type FallbackReason = (typeof fallbackReasons)[number];

/** What a server answered when it did not answer with a text; `pause`: how long it asks to be left alone, in ms. */
export type ServerRefusal = { status: number; pause: number | null; body: string };

/** The first server's refusal in an error and what caused it. */
export function refusalIn(error: unknown): ServerRefusal | null {
  const refused = causes(error).find(hasStatus);
  if (!refused) return null;
  const headers = 'responseHeaders' in refused && isRecord(refused.responseHeaders) ? refused.responseHeaders : {};
  return { status: refused.statusCode, pause: askedPause(headers), body: 'responseBody' in refused && typeof refused.responseBody === 'string' ? refused.responseBody : '' };
}

/** What went wrong on the way to a model and back; a bad text is judged elsewhere. */
export function failureOf(error: unknown): FallbackReason {
  const refused = causes(error).find((cause) => cause instanceof ModelConnectionError);
  if (refused) return refused.problem === 'tooLarge' ? 'badOutput' : 'addressRefused';
  const refusal = refusalIn(error);
  return refusal ? failureOfStatus(refusal.status) : failureOfName(error);
}

function failureOfStatus(status: number): FallbackReason {
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 429) return 'rateLimited';
  if (status === 408 || status >= 500) return 'serverError';
  return status >= 400 ? 'requestRefused' : 'badOutput';
}

/** Errors of sockets and of names carry a code, those of the SDK do not. */
function failureOfName(error: unknown): FallbackReason {
  return causes(error).some((cause) => 'code' in cause && typeof cause.code === 'string') ? 'unreachable' : 'badOutput';
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let cause = error; cause instanceof Error && found.length < 8; cause = cause.cause) found.push(cause);
  return found;
}

function hasStatus(error: Error): error is Error & { statusCode: number } {
  return 'statusCode' in error && typeof error.statusCode === 'number';
}

function askedPause(headers: Record<string, unknown>): number | null {
  const exact = Number(headers['retry-after-ms']);
  if (headers['retry-after-ms'] !== undefined && exact >= 0) return exact;
  const asked = headers['retry-after'];
  if (typeof asked !== 'string' || asked === '') return null;
  const pause = Number.isFinite(Number(asked)) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(pause) ? null : Math.max(0, pause);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
