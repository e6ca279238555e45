import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { networkOf, addressHeader } from '#lib/auth/address.ts';
import { passwordProblem } from '#lib/auth/password-problem.ts';
import { refuse } from '#lib/result.ts';
import { deskPaths } from '#lib/urls.ts';
import { knownAbout } from '../known-about.ts';
import { seenBy, type Viewer } from '../seen-by.ts';
import { beginTry, forgiveTry, throttleKeys } from '../throttle.ts';
import type { Store } from '../../store/store.ts';
import { halfSessionOf, isFirstUse } from './half-session.ts';
import type { Auth } from './make-auth.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { isStep, steps, type Step, type StepInput, type StepPath } from './steps.ts';

export type Door = { auth: Auth; store: Store; secret: string; siteUrl: string };

/** The largest body of a step, in signs. */
const mostSigns = 4000;
/** How long the library locks an account whose second factor was missed too often, in seconds. */
const libraryLock = 900;

/**
 * Answers for the steps of signing in and of one's own account: who may ask, how often, and in which words the library
 * is asked. Its answers go out with their cookies, but without the token of the session, and say no more than the page
 * shows.
 */
export async function answerAuth(door: Door, request: Request, now: number): Promise<Response> {
  const path = new URL(request.url).pathname.slice(deskPaths.auth.length);
  if (path === '/get-session' && request.method === 'GET') return whoAmI(door, request, now);
  if (!isStep(path) || request.method !== 'POST') return new Response(null, { status: 404 });
  const step: Step = steps[path];
  const input = step.input.safeParse(await bodyOf(request));
  if (!input.success) return json(400, refuse('inputInvalid'));

  const viewer = await seenBy(door.auth, door.store, request.headers, now);
  const half = step.from === 'half' && !viewer ? await halfSessionOf(door.auth, door.store, request.headers, now) : null;
  if (step.from === 'session' && !viewer) return json(401, refuse('signedOut'));
  if (step.from === 'half' && !viewer && half === null) return json(401, refuse('stepLost'));
  if (input.data.newPassword !== undefined && viewer) {
    const problem = passwordProblem(input.data.newPassword, await knownAbout(door.store, viewer.actor.id, door.siteUrl));
    if (problem) return json(409, refuse(problem));
  }

  const keys = await keysOf(door.store, { step, input: input.data, staffId: viewer?.actor.id ?? half, address: request.headers.get(addressHeader) });
  const tried = step.guesses ? await beginTry(door.store, [...keys.account, ...keys.address], now) : { ok: true as const };
  if (!tried.ok) return json(429, { ...refuse('tooManyTries'), wait: Math.ceil(tried.wait / 1000) });
  if (path === '/two-factor/verify-totp' && half !== null && !(await isFirstUse(door.store, half, input.data.code ?? '', now))) return json(401, refuse('codeWrong'));

  const answer = await door.auth.handler(asked(door, request, path, input.data));
  if (!answer.ok) return refused(answer, step);
  if (step.guesses) await forgiveTry(door.store, { cleared: keys.account, returned: keys.address });
  return withCookies(json(200, { ok: true, value: valueOf(path, await answer.json().catch(() => null)) }), answer);
}

async function whoAmI({ auth, store }: Door, request: Request, now: number): Promise<Response> {
  const viewer: Viewer | null = await seenBy(auth, store, request.headers, now);
  return json(200, { ok: true, value: viewer && { name: viewer.actor.name, role: viewer.actor.role, mustSetTwoFactor: viewer.mustSetTwoFactor } });
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > mostSigns) return null;
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text);
    return body;
  } catch {
    return null;
  }
}

type Tried = { step: Step; input: StepInput; staffId: string | null; address: string | null };

async function keysOf({ read, t }: Store, { step, input, staffId, address }: Tried): Promise<{ account: string[]; address: string[] }> {
  const network = address ? [throttleKeys.address(networkOf(address))] : [];
  if (step.guesses === 'secondFactor') return { account: staffId ? [throttleKeys.secondFactor(staffId)] : [], address: network };
  if (input.email !== undefined) return { account: [throttleKeys.account(input.email)], address: network };
  const [row] = staffId ? await read.select({ email: t.staff.email }).from(t.staff).where(eq(t.staff.id, staffId)).limit(1) : [];
  return { account: row ? [throttleKeys.account(row.email)] : [], address: network };
}

/** The request as the library gets it: its own words, and of the browser's headers those that it needs. */
function asked({ secret, siteUrl }: Door, request: Request, path: StepPath, input: StepInput): Request {
  const headers = new Headers({ 'Content-Type': 'application/json', Origin: siteUrl });
  for (const name of ['cookie', 'user-agent', addressHeader]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(`${siteUrl}${deskPaths.auth}${path}`, { method: 'POST', headers, body: JSON.stringify(inItsWords(secret, path, input)) });
}

function inItsWords(secret: string, path: StepPath, input: StepInput): object {
  if (path === '/change-password') return { ...input, revokeOtherSessions: true };
  if (path === '/two-factor/verify-backup-code') return { code: hashRecoveryCode(secret, input.code ?? '') };
  return input;
}

async function refused(answer: Response, { wrong }: Step): Promise<Response> {
  if (answer.status === 429) return json(429, { ...refuse('tooManyTries'), wait: libraryLock });
  // Whoever was disabled half-way is refused a session: to them it is the wrong code.
  if (answer.status < 500 || /FAILED_TO_CREATE_SESSION/.test(await answer.text())) return withCookies(json(answer.status < 500 ? answer.status : 401, refuse(wrong)), answer);
  return json(500, refuse('serverFailed'));
}

const said = z.object({ twoFactorRedirect: z.boolean().optional(), totpURI: z.string().optional(), backupCodes: z.array(z.string()).optional() });

/** What a page is told of the library's answer. */
function valueOf(path: StepPath, body: unknown): object {
  const parsed = said.safeParse(body);
  const { twoFactorRedirect, totpURI, backupCodes } = parsed.success ? parsed.data : {};
  if (path === '/sign-in/email') return { step: twoFactorRedirect ? 'secondFactor' : 'in' };
  if (path === '/two-factor/enable') return { uri: totpURI, codes: backupCodes };
  if (path === '/two-factor/generate-backup-codes') return { codes: backupCodes };
  return {};
}

function withCookies(response: Response, from: Response): Response {
  for (const cookie of from.headers.getSetCookie()) response.headers.append('Set-Cookie', cookie);
  return response;
}

function json(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
