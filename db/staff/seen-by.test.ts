import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing.ts';
import { addPerson, ask, cookiesOf, enrol, testAuth, testPassword } from '../testing-accounts.ts';
import { codeOf } from '../testing-totp.ts';
import { idleLimit, seenBy } from './seen-by.ts';
import { sessionLifetime } from './auth/make-auth.ts';

const withCookie = (cookie: string) => new Headers({ Cookie: cookie });

onBothDatabases((fresh) => {
  test('a password lets in, and the cookie is one that scripts cannot read and other sites cannot send', async () => {
    const store = await fresh();
    const auth = testAuth(store);
    const { id, email } = await addPerson(store, { role: 'editor', desks: ['economy'] });
    const response = await ask(auth, '/sign-in/email', { body: { email, password: testPassword } });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-khabar\.session_token=.*Path=\/; HttpOnly; Secure; SameSite=Lax/);
    const seen = await seenBy(auth, store, withCookie(cookiesOf(response)), Date.now());
    expect(seen).toMatchObject({ actor: { id, role: 'editor', desks: ['economy'] }, mustSetTwoFactor: false });
  });

  test('a session ends after twelve hours without use, and seven days after the sign-in with it', async () => {
    const store = await fresh();
    const auth = testAuth(store);
    const { email } = await addPerson(store);
    const signIn = async () => withCookie(cookiesOf(await ask(auth, '/sign-in/email', { body: { email, password: testPassword } })));
    const began = Date.now();
    const idle = await signIn();
    expect(await seenBy(auth, store, idle, began + idleLimit - 1000)).not.toBeNull();
    expect(await seenBy(auth, store, idle, began + 2 * idleLimit - 2000)).not.toBeNull();
    expect(await seenBy(auth, store, idle, began + 4 * idleLimit)).toBeNull();
    expect(await seenBy(auth, store, idle, began)).toBeNull();
    const busy = await signIn();
    for (let at = began; at < began + sessionLifetime - idleLimit; at += idleLimit / 2) expect(await seenBy(auth, store, busy, at)).not.toBeNull();
    expect(await seenBy(auth, store, busy, began + sessionLifetime + 5000)).toBeNull();
  });

  test('who has been disabled is not seen, and cannot sign in', async () => {
    const store = await fresh();
    const auth = testAuth(store);
    const { id, email } = await addPerson(store);
    const cookie = cookiesOf(await ask(auth, '/sign-in/email', { body: { email, password: testPassword } }));
    await store.write(async (tx) => tx.update(store.t.staff).set({ state: 'disabled' }).where(eq(store.t.staff.id, id)));
    expect(await seenBy(auth, store, withCookie(cookie), Date.now())).toBeNull();
    const again = await ask(auth, '/sign-in/email', { body: { email, password: testPassword } });
    expect(again.status).toBe(401);
    expect(cookiesOf(again)).toBe('');
  });

  test('the second factor is set up, asked for, and nothing is given before it', async () => {
    const store = await fresh();
    const auth = testAuth(store);
    const { email } = await addPerson(store, { role: 'chief' });
    const first = cookiesOf(await ask(auth, '/sign-in/email', { body: { email, password: testPassword } }));
    expect(await seenBy(auth, store, withCookie(first), Date.now())).toMatchObject({ mustSetTwoFactor: true });
    const { uri, codes, cookie } = await enrol(auth, email);
    const [row] = await store.read.select().from(store.t.staffTwoFactor);
    expect(row?.backupCodes).not.toContain(codes[0]);
    expect(await seenBy(auth, store, withCookie(cookie), Date.now())).toMatchObject({ mustSetTwoFactor: false });

    const half = await ask(auth, '/sign-in/email', { body: { email, password: testPassword } });
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await seenBy(auth, store, withCookie(cookiesOf(half)), Date.now())).toBeNull();
    expect((await ask(auth, '/change-password', { body: { currentPassword: testPassword, newPassword: 'another long one 77' }, cookie: cookiesOf(half) })).status).toBe(401);
    expect((await ask(auth, '/two-factor/verify-totp', { body: { code: '000000' }, cookie: cookiesOf(half) })).status).toBe(401);
    const whole = await ask(auth, '/two-factor/verify-totp', { body: { code: codeOf(uri) }, cookie: cookiesOf(half) });
    expect(await seenBy(auth, store, withCookie(cookiesOf(whole)), Date.now())).toMatchObject({ actor: { role: 'chief' } });
  });
});
