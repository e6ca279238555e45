import { currentStore } from '#db/store/current.ts';
import type { Store } from '#db/store/store.ts';
import { readEnvironment } from '#lib/env.ts';
import { isFromOwnPage } from '#lib/own-page.ts';
import { mayAtAll, type Action, type Actor } from '#lib/permissions.ts';
import { refuse } from '#lib/result.ts';
import { viewer } from './viewer.ts';

export type Guarded = { actor: Actor; store: Store; now: number };

/**
 * The one wrapper of whatever the admin does: a session with its second factor, a request of our own pages, and a role
 * that may do such a thing at all. The verb asks again, of the thing itself.
 */
export async function guarded(request: Request, action: Action, work: (guarded: Guarded) => Promise<Response>): Promise<Response> {
  if (!isOwnPage(request)) return answer(403, refuse('foreignRequest'));
  const seen = await viewer();
  if (!seen) return answer(401, refuse('signedOut'));
  if (seen.mustSetTwoFactor) return answer(403, refuse('twoFactorWanted'));
  if (!mayAtAll(seen.actor, action)) return answer(403, refuse('notAllowed'));
  const response = await work({ actor: seen.actor, store: currentStore(), now: Date.now() });
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/** A refusal or a value as JSON; never kept by anybody. */
export function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}

/** Whether a request comes from a page of this installation. */
export function isOwnPage({ headers }: Request): boolean {
  return isFromOwnPage(headers, readEnvironment().siteUrl);
}
