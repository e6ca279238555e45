import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import type { StaffRole } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { addressHeader } from '#lib/auth/address.ts';
import { answerAuth } from './staff/auth/door.ts';
import { makeAuth, type Auth } from './staff/auth/make-auth.ts';
import type { Store } from './store/store.ts';
import { codeOf } from './testing-totp.ts';

export const siteUrl = 'https://news.example.org';
export const testPassword = 'نافذة فوق الميناء القديم';

const secret = 'a secret of thirty-two signs at least';

/** The sign-in library over a test's store. */
export function testAuth(store: Store): Auth {
  return makeAuth(store, { siteUrl, secret, addressHeader });
}

/** Asks our own door before the library, as a browser does. */
export function knocker(store: Store) {
  const door = { auth: testAuth(store), store, secret, siteUrl };
  return async (path: string, { body, cookie, from = '203.0.113.7', now = Date.now(), headers = {} }: { body?: object; cookie?: string; from?: string; now?: number; headers?: Record<string, string> } = {}) => {
    const response = await answerAuth(door, new Request(`${siteUrl}${deskPaths.auth}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Origin: siteUrl, 'Content-Type': 'application/json', [addressHeader]: from, ...(cookie ? { Cookie: cookie } : {}), ...headers },
      body: body && JSON.stringify(body),
    }), now);
    const text = await response.text();
    const said: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, said, cookie: cookiesOf(response) };
  };
}

type Person = { role?: StaffRole; desks?: string[]; name?: string; email?: string; state?: 'active' | 'disabled' };

/** `testPassword` as an account keeps it, once for everybody: making it takes a tenth of a second of a processor. */
let hashed: Promise<string> | undefined;

/** Someone with an account and `testPassword`. */
export async function addPerson({ write, t }: Store, { role = 'reporter', desks = [], name = `الزميل ${role}`, email = `${role}@example.org`, state = 'active' }: Person = {}, now = Date.now()) {
  const id = randomUUID();
  hashed ??= hashPassword(testPassword);
  const password = await hashed;
  await write(async (tx) => {
    await tx.insert(t.staff).values({ id, name, email, role, desks, state, createdAt: now, updatedAt: now });
    await tx.insert(t.staffAccount).values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password, createdAt: now, updatedAt: now });
  });
  return { id, name, email };
}

/** Sends JSON to one of the library's paths as a page of the site would. */
export function ask(auth: Auth, path: string, { body, cookie, headers = {} }: { body?: object; cookie?: string; headers?: Record<string, string> } = {}): Promise<Response> {
  const origin = auth.options.baseURL;
  return auth.handler(new Request(`${origin}${deskPaths.auth}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Origin: origin, ...(body ? { 'Content-Type': 'application/json' } : {}), ...(cookie ? { Cookie: cookie } : {}), ...headers },
    body: body && JSON.stringify(body),
  }));
}

/** Sets up the second factor of someone who has none, as the account page does: the address for the app, and the recovery codes. */
export async function enrol(auth: Auth, email: string): Promise<{ uri: string; codes: string[]; cookie: string }> {
  const signedIn = await ask(auth, '/sign-in/email', { body: { email, password: testPassword } });
  const enabled: unknown = await (await ask(auth, '/two-factor/enable', { body: { password: testPassword }, cookie: cookiesOf(signedIn) })).json();
  const { totpURI, backupCodes } = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }).parse(enabled);
  const verified = await ask(auth, '/two-factor/verify-totp', { body: { code: codeOf(totpURI) }, cookie: cookiesOf(signedIn) });
  return { uri: totpURI, codes: backupCodes, cookie: cookiesOf(verified) };
}

/** What a browser would send back: the cookies that an answer has set and not taken away. */
export function cookiesOf(response: Response): string {
  return response.headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie)).map((cookie) => cookie.split(';', 1)[0]).join('; ');
}
