import { randomInt } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { eq } from 'drizzle-orm';
import { deskPaths } from '#lib/urls.ts';
import { passwordLengths } from '#lib/auth/password-lengths.ts';
import type { Store } from '../../store/store.ts';
import { hashRecoveryCodes } from './recovery-codes.ts';
import { storeAdapter } from './store-adapter.ts';

type Setting = {
  siteUrl: string;
  secret: string;
  /** Header in which the server's door says where a request comes from; what a client sends under this name never arrives. */
  addressHeader: string;
};

/** A session ends this long after its sign-in, in milliseconds. */
export const sessionLifetime = 7 * 24 * 60 * 60 * 1000;

export type Auth = ReturnType<typeof makeAuth>;

/**
 * The sign-in library over our store, with as little of it as a newsroom needs: e-mail and password, a second factor
 * by app, recovery codes, sessions in the database. Accounts are made by our own verbs only.
 */
export function makeAuth(store: Store, { siteUrl, secret, addressHeader }: Setting) {
  return betterAuth({
    appName: 'Khabar',
    baseURL: siteUrl,
    basePath: deskPaths.auth,
    secret,
    database: storeAdapter(store),
    trustedOrigins: [siteUrl],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => message === refusedSession || console.error('sign-in:', message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLengths.least,
      maxPasswordLength: passwordLengths.most,
    },
    user: {
      modelName: 'staff',
      additionalFields: {
        role: { type: 'string', input: false },
        state: { type: 'string', input: false },
        desks: { type: 'string[]', input: false },
      },
    },
    // The library ends a session after seven days; that twelve hours without use end it too, `seenBy` looks after.
    session: { modelName: 'staffSession', expiresIn: sessionLifetime / 1000, disableSessionRefresh: true, cookieCache: { enabled: false } },
    account: { modelName: 'staffAccount' },
    verification: { modelName: 'staffVerification' },
    // Our own throttle stands before all of this, per account and per address, in the database.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'khabar',
      useSecureCookies: siteUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { validateSchema: false },
    },
    plugins: [
      twoFactor({
        twoFactorTable: 'staffTwoFactor',
        backupCodeOptions: {
          customBackupCodesGenerate: recoveryCodes,
          storeBackupCodes: { encrypt: async (json) => hashRecoveryCodes(secret, json), decrypt: async (json) => json },
        },
      }),
    ],
    databaseHooks: {
      // Whoever has been disabled gets no session, by whatever way.
      session: { create: { before: async ({ userId }) => ((await isActive(store, userId)) ? undefined : false) } },
    },
  });
}

async function isActive({ read, t }: Store, id: string): Promise<boolean> {
  const [row] = await read.select({ state: t.staff.state }).from(t.staff).where(eq(t.staff.id, id)).limit(1);
  return row?.state === 'active';
}

/** What the library says when it could not make the session that the hook refused. */
const refusedSession = 'Failed to create session';

/** Letters and digits that cannot be taken for one another when they are read from paper. */
const readable = 'abcdefghjkmnpqrstvwxyz23456789';

function recoveryCodes(): string[] {
  const five = () => Array.from({ length: 5 }, () => readable[randomInt(readable.length)]).join('');
  return Array.from({ length: 10 }, () => `${five()}-${five()}`);
}
