import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../../testing.ts';
import { addPerson, enrol, knocker, testAuth, testPassword } from '../../testing-accounts.ts';
import type { Store } from '../../store/store.ts';
import { codeOf } from '../../testing-totp.ts';

const minute = 60_000;

onBothDatabases((fresh) => {
  test('whoever fails five times waits, longer each time and from whichever address, known account or not', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { email } = await addPerson(store);
    const now = Date.now();
    const told: unknown[][] = [];
    for (const account of [email, 'nobody@example.org']) {
      const answers: unknown[] = [];
      for (let n = 0; n < 7; n += 1) answers.push((await knock('/sign-in/email', { body: { email: account, password: `wrong ${n}` }, from: `198.51.100.${account.length + n}`, now })).said);
      told.push(answers);
    }
    expect(told[0]).toEqual(told[1]);
    expect(told[0]?.slice(4)).toEqual([{ ok: false, reason: 'signInWrong' }, { ok: false, reason: 'tooManyTries', wait: 5 }, { ok: false, reason: 'tooManyTries', wait: 5 }]);
    const right = { email: email.toUpperCase(), password: testPassword };
    expect((await knock('/sign-in/email', { body: right, now: now + 4000 })).status).toBe(429);
    expect((await knock('/sign-in/email', { body: { ...right, password: 'no' }, now: now + 5001 })).status).toBe(401);
    expect((await knock('/sign-in/email', { body: right, now: now + 14_000 })).said).toMatchObject({ wait: 2 });
    expect((await knock('/sign-in/email', { body: right, now: now + 16_000 })).said).toEqual({ ok: true, value: { step: 'in' } });
    expect((await knock('/sign-in/email', { body: { ...right, password: 'no' }, now: now + 16_000 })).status).toBe(401);
  });

  test('one address that tries many accounts waits too, whatever it says about itself', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const now = Date.now();
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      statuses.push((await knock('/sign-in/email', { body: { email: `someone-${n}@example.org`, password: 'a guess' }, from: '2001:db8::7', headers: { 'X-Forwarded-For': `192.0.2.${n}` }, now })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await knock('/sign-in/email', { body: { email: 'x@example.org', password: 'a guess' }, from: '2001:db8::ffff', now })).status).toBe(429);
    expect((await knock('/sign-in/email', { body: { email: 'x@example.org', password: 'a guess' }, from: '2001:db8:1::1', now })).status).toBe(401);
  });

  test('many guesses at once are no more than one after the other', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { email } = await addPerson(store);
    const now = Date.now();
    const all = await Promise.all(Array.from({ length: 12 }, (_, n) => knock('/sign-in/email', { body: { email, password: `guess ${n}` }, from: `198.51.100.${n}`, now })));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  test('guesses at the second factor are counted apart, and the right password does not end the count', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { email } = await addPerson(store, { role: 'chief' });
    const { uri } = await enrol(testAuth(store), email);
    const now = Date.now();
    const half = async (n: number) => (await knock('/sign-in/email', { body: { email, password: testPassword }, from: `198.51.100.${n}`, now })).cookie;
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await knock('/two-factor/verify-totp', { body: { code: `00000${n}` }, cookie: await half(n), from: `198.51.100.${n}`, now })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const cookie = await half(9);
    expect((await knock('/two-factor/verify-totp', { body: { code: codeOf(uri) }, cookie, from: '198.51.100.99', now })).status).toBe(429);
    expect((await knock('/two-factor/verify-totp', { body: { code: codeOf(uri) }, cookie, from: '198.51.100.99', now: now + 6000 })).said).toEqual({ ok: true, value: {} });
  });

  test('a code opens once, in whichever numerals it is typed; a recovery code too, with or without its dash', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { id, email } = await addPerson(store, { role: 'chief' });
    const { uri, codes } = await enrol(testAuth(store), email);
    const half = async () => (await knock('/sign-in/email', { body: { email, password: testPassword } })).cookie;
    const typed = codeOf(uri).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const first = await knock('/two-factor/verify-totp', { body: { code: ` ${typed.slice(0, 3)} ${typed.slice(3)}` }, cookie: await half() });
    expect(first.said).toEqual({ ok: true, value: {} });
    expect((await knock('/get-session', { cookie: first.cookie })).said).toMatchObject({ value: { role: 'chief' } });
    expect((await knock('/two-factor/verify-totp', { body: { code: codeOf(uri) }, cookie: await half() })).said).toEqual({ ok: false, reason: 'codeWrong' });
    const code = codes[0]?.replace('-', '').toUpperCase() ?? '';
    expect((await knock('/two-factor/verify-backup-code', { body: { code }, cookie: await half() })).said).toEqual({ ok: true, value: {} });
    expect((await knock('/two-factor/verify-backup-code', { body: { code }, cookie: await half() })).said).toEqual({ ok: false, reason: 'recoveryCodeWrong' });
    const [row] = await store.read.select().from(store.t.staffTwoFactor);
    const hash = /hash:[\w-]+/.exec(row?.backupCodes ?? '')?.[0] ?? '';
    expect((await knock('/two-factor/verify-backup-code', { body: { code: hash }, cookie: await half() })).status).toBe(401);
    expect(await linesOf(store, id)).toEqual(['account.secondFactor', 'account.recovery']);
  });

  test('a new password ends every other session, and one that others would guess is not taken', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { id, email } = await addPerson(store, { role: 'editor' });
    const signIn = async () => (await knock('/sign-in/email', { body: { email, password: testPassword } })).cookie;
    const [here, there] = [await signIn(), await signIn()];
    const change = (newPassword: string, currentPassword = testPassword) => knock('/change-password', { body: { currentPassword, newPassword }, cookie: here });
    expect((await change('password123456')).said).toEqual({ ok: false, reason: 'passwordCommon' });
    expect((await change('editor@example.org')).said).toEqual({ ok: false, reason: 'passwordPersonal' });
    expect((await change('سبعة جسور وقنديل', 'not this one')).said).toEqual({ ok: false, reason: 'passwordWrong' });
    const changed = await change('سبعة جسور وقنديل');
    expect(changed.said).toEqual({ ok: true, value: {} });
    expect((await knock('/get-session', { cookie: there })).said).toEqual({ ok: true, value: null });
    expect((await knock('/get-session', { cookie: changed.cookie })).said).toMatchObject({ value: { role: 'editor' } });
    const lines = await store.read.select().from(store.t.audit).where(eq(store.t.audit.objectKey, id));
    expect(lines.map((line) => line.action)).toEqual(['account.password']);
  });

  test('whatever changes the second factor leaves its line, and ends the sign-ins that stand half-way', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { id, email } = await addPerson(store, { role: 'chief' });
    const { cookie, codes } = await enrol(testAuth(store), email);
    const half = async () => (await knock('/sign-in/email', { body: { email, password: testPassword } })).cookie;
    const standing = await half();
    expect((await knock('/two-factor/generate-backup-codes', { body: { password: 'not this one' }, cookie })).status).not.toBe(200);
    expect(await linesOf(store, id)).toEqual(['account.secondFactor']);
    expect((await knock('/two-factor/generate-backup-codes', { body: { password: testPassword }, cookie })).status).toBe(200);
    expect(await linesOf(store, id)).toEqual(['account.secondFactor', 'account.secondFactor']);
    expect((await knock('/two-factor/verify-backup-code', { body: { code: codes[0] }, cookie: standing })).said).toEqual({ ok: false, reason: 'stepLost' });
    expect((await knock('/two-factor/disable', { body: { password: testPassword }, cookie })).status).toBe(200);
    expect(await linesOf(store, id)).toEqual(['account.secondFactor', 'account.secondFactor', 'account.secondFactor']);
    const lines = await store.read.select().from(store.t.audit).where(eq(store.t.audit.objectKey, id));
    expect(new Set(lines.map((line) => line.actor))).toEqual(new Set([id]));
  });

  test('everything else of the library is not there, and nothing is asked in other words than ours', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const { email } = await addPerson(store);
    for (const path of ['/sign-up/email', '/update-user', '/delete-user', '/list-sessions', '/request-password-reset', '/two-factor/get-totp-uri', '/ok', '/error', '/sign-in/social', '/']) {
      expect((await knock(path, { body: { email, password: testPassword, name: 'x' } })).status, path).toBe(404);
      expect((await knock(path)).status, path).toBe(404);
    }
    expect((await knock('/sign-in/email', { body: { email, password: testPassword, rememberMe: false } })).status).toBe(400);
    expect((await knock('/two-factor/verify-totp', { body: { code: '000000', trustDevice: true } })).status).toBe(400);
    expect((await knock('/two-factor/verify-totp', { body: { code: '000000' } })).said).toEqual({ ok: false, reason: 'stepLost' });
    expect((await knock('/change-password', { body: { currentPassword: 'a', newPassword: 'b' } })).said).toEqual({ ok: false, reason: 'signedOut' });
    expect((await knock('/sign-in/email', { body: { email, password: testPassword }, now: Date.now() + minute })).said).not.toHaveProperty('value.token');
  });
});

async function linesOf({ read, t }: Store, id: string): Promise<string[]> {
  return (await read.select({ action: t.audit.action }).from(t.audit).where(eq(t.audit.objectKey, id)).orderBy(t.audit.id)).map((line) => line.action);
}
