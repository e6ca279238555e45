import { randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { makeAuth } from '#db/staff/auth/make-auth.ts';
import { installationSecret } from '#db/staff/auth/secret.ts';
import { addPerson, ask, cookiesOf, enrol, testPassword } from '#db/testing-accounts.ts';
import { addressHeader } from '#lib/auth/address.ts';
import { readEnvironment } from '#lib/env.ts';
import type { StaffRole } from '#lib/permissions.ts';
import { store } from '../newsroom.ts';

const { siteUrl, dataDir } = readEnvironment();
const auth = makeAuth(store, { siteUrl, secret: installationSecret(dataDir), addressHeader });

export type Member = { id: string; name: string; email: string; password: string; /** Address of the second factor for an app; null without one. */ uri: string | null; /** Its recovery codes. */ codes: readonly string[]; /** Cookies of a session, as a header. */ cookie: string };

/** Adds someone to the newsroom under test and signs them in; chiefs and admins have their second factor. */
export async function joinNewsroom(person: { role: StaffRole; desks?: string[]; name?: string }): Promise<Member> {
  const added = await addPerson(store, { ...person, email: `${person.role}-${randomUUID().slice(0, 8)}@example.org` });
  const needsSecond = person.role === 'chief' || person.role === 'admin';
  if (needsSecond) {
    const { uri, codes, cookie } = await enrol(auth, added.email);
    return { ...added, password: testPassword, uri, codes, cookie };
  }
  const response = await ask(auth, '/sign-in/email', { body: { email: added.email, password: testPassword } });
  return { ...added, password: testPassword, uri: null, codes: [], cookie: cookiesOf(response) };
}

/** Lets a browser be this person. */
export async function beAs(context: BrowserContext, { cookie }: Member): Promise<void> {
  const cookies = cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { name, value: value.join('='), url: siteUrl, httpOnly: true, secure: siteUrl.startsWith('https:') };
  });
  await context.addCookies(cookies);
}
