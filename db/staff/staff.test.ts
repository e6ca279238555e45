import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { systemActor, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { addPerson, enrol, knocker, siteUrl, testAuth, testPassword } from '../testing-accounts.ts';
import { acceptInvitation, invitedBy } from './accept-invitation.ts';
import { addStaff } from './add.ts';
import { hasWriters, staffList } from './desk.ts';
import { invitationLifetime } from './invite.ts';
import { resetStaff } from './reset.ts';
import { saveStaff } from './save.ts';
import { maySetUp, openSetUp, setUp } from './set-up.ts';

const good = 'سبعة جسور وقنديل';
const now = Date.UTC(2026, 10, 24, 12);

onBothDatabases((fresh) => {
  test('ten people who set a newsroom up at once make one admin, and the token is over', async () => {
    const store = await fresh();
    const old = (await openSetUp(store, now)) ?? '';
    const token = (await openSetUp(store, now)) ?? '';
    expect(await maySetUp(store, old)).toBe(false);
    expect(await maySetUp(store, token)).toBe(true);
    const results = await Promise.all(Array.from({ length: 10 }, (_, n) => setUp(store, { token, name: `مدير ${n}`, email: `admin${n}@example.org`, password: good }, siteUrl, now)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === 'setUpOver')).toHaveLength(9);
    expect((await store.read.select().from(store.t.staff)).map(({ role }) => role)).toEqual(['admin']);
    expect(await maySetUp(store, token)).toBe(false);
    expect(await openSetUp(store, now)).toBeNull();
    const [row] = await store.read.select().from(store.t.installation);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test('an admin and somebody who was disabled write nothing; a reporter does', async () => {
    const store = await fresh();
    await addPerson(store, { role: 'admin' });
    await addPerson(store, { role: 'editor', state: 'disabled' });
    expect(await hasWriters(store)).toBe(false);
    await addPerson(store, { role: 'reporter' });
    expect(await hasWriters(store)).toBe(true);
  });

  test('a first admin with a password that others guess is not made, and the link stays good', async () => {
    const store = await fresh();
    const token = (await openSetUp(store, now)) ?? '';
    const input = { token, name: 'لينا القاسم', email: 'lina@example.org' };
    expect(await setUp(store, { ...input, password: 'password1234' }, siteUrl, now)).toMatchObject({ reason: 'passwordCommon' });
    expect(await setUp(store, { ...input, password: 'لينا القاسم ٢٠٢٦' }, siteUrl, now)).toMatchObject({ reason: 'passwordPersonal' });
    expect(await setUp(store, { ...input, password: good }, siteUrl, now)).toMatchObject({ ok: true });
  });

  test('somebody who is added gets in by a link that works once and for a week', async () => {
    const store = await fresh();
    const admin = await actorOf(await addPerson(store, { role: 'admin' }));
    const added = await addStaff(admin, store, { name: 'سلمى', email: 'salma@example.org', role: 'editor', desks: ['economy'] }, now);
    if (!added.ok) throw new Error(added.reason);
    const { token } = added.value;
    expect(await addStaff(admin, store, { name: 'أخرى', email: 'salma@example.org', role: 'chief', desks: [] }, now)).toMatchObject({ reason: 'emailTaken' });
    expect(await invitedBy(store, token, now + invitationLifetime)).toBeNull();
    expect(await invitedBy(store, token, now)).toEqual({ name: 'سلمى', email: 'salma@example.org' });
    expect((await knocker(store)('/sign-in/email', { body: { email: 'salma@example.org', password: good } })).status).toBe(401);
    const taken = await Promise.all([1, 2, 3].map(() => acceptInvitation(store, { token, password: good }, siteUrl, now)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await knocker(store)('/sign-in/email', { body: { email: 'salma@example.org', password: good } })).said).toMatchObject({ ok: true });
    const lines = await store.read.select().from(store.t.audit).where(eq(store.t.audit.objectKey, added.value.id));
    expect(lines.map((line) => [line.action, line.actor])).toEqual([['staff.add', admin.id], ['account.password', added.value.id]]);
  });

  test('whoever writes is added with a section, and as an author where that is wished', async () => {
    const store = await fresh();
    const { t } = store;
    const admin = await actorOf(await addPerson(store, { role: 'admin' }));
    const reem = { name: 'ريم السالم', email: 'reem@example.org', role: 'reporter' as const, desks: ['economy'] };
    expect(await addStaff(admin, store, { ...reem, desks: [] }, now)).toMatchObject({ reason: 'desksMissing' });
    const added = await addStaff(admin, store, { ...reem, signs: true }, now);
    if (!added.ok) throw new Error(added.reason);
    const [author] = await store.read.select().from(t.author).where(eq(t.author.name, reem.name));
    expect(author).toMatchObject({ locale: 'ar', slug: 'ريم-السالم', kind: 'person' });
    const [person] = await store.read.select().from(t.staff).where(eq(t.staff.id, added.value.id));
    expect(person?.authorGroup).toBe(author?.groupKey);
    // Somebody of that name signs already: it is the same author.
    const again = await addStaff(admin, store, { ...reem, email: 'reem2@example.org', role: 'chief', desks: [], signs: true }, now);
    expect(again.ok).toBe(true);
    expect(await store.read.select().from(t.author).where(eq(t.author.name, reem.name))).toHaveLength(1);
    const { updatedAt = 0 } = person ?? {};
    const change = { id: added.value.id, name: reem.name, role: 'editor' as const, desks: [], state: 'active' as const, authorGroup: null, updatedAt };
    expect(await saveStaff(admin, store, change, now)).toMatchObject({ reason: 'desksMissing' });
    expect(await saveStaff(admin, store, { ...change, state: 'disabled' }, now)).toMatchObject({ ok: true });
  });

  test('a change of role, desks or state ends the sessions of that person; a new name does not', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const admin = await actorOf(await addPerson(store, { role: 'admin' }));
    const { id, email } = await addPerson(store, { role: 'editor', desks: ['economy'] });
    const before = await opened(store, id);
    const save = async (change: Partial<typeof before> = {}) => saveStaff(admin, store, { ...before, ...change, updatedAt: (await opened(store, id)).updatedAt }, now);
    const isIn = async (cookie: string) => (await knock('/get-session', { cookie })).said;
    for (const change of [{ role: 'reporter' as const }, { desks: ['economy', 'sport'] }, { state: 'disabled' as const }]) {
      await save();
      const { cookie } = await knock('/sign-in/email', { body: { email, password: testPassword } });
      await save({ name: 'اسم آخر' });
      expect(await isIn(cookie)).toMatchObject({ value: { name: 'اسم آخر' } });
      expect(await save(change)).toMatchObject({ ok: true });
      expect(await isIn(cookie)).toEqual({ ok: true, value: null });
      expect(await store.read.select().from(store.t.staffSession).where(eq(store.t.staffSession.userId, id))).toEqual([]);
    }
  });

  test('a form that was opened before somebody was disabled does not let them in again', async () => {
    const store = await fresh();
    const admin = await actorOf(await addPerson(store, { role: 'admin' }));
    const { id } = await addPerson(store, { role: 'editor' });
    const stale = await opened(store, id);
    expect(await saveStaff(admin, store, { ...stale, state: 'disabled' }, now)).toMatchObject({ ok: true });
    expect(await saveStaff(admin, store, { ...stale, name: 'اسم آخر' }, now)).toEqual({ ok: false, reason: 'staffStale' });
    expect(await opened(store, id)).toMatchObject({ state: 'disabled', name: stale.name });
    const [first, second] = await Promise.all([1, 2].map(async () => saveStaff(admin, store, { ...await opened(store, id), state: 'active' }, now)));
    expect([first, second]).toMatchObject([{ ok: true }, { reason: 'staffStale' }]);
    expect((await staffList(admin, store, now)).find((person) => person.id === id)).toMatchObject({ updatedAt: (await opened(store, id)).updatedAt });
  });

  test('whoever is locked out starts anew, without the old password, second factor or half-open sign-in', async () => {
    const store = await fresh();
    const knock = knocker(store);
    const admin = await actorOf(await addPerson(store, { role: 'admin' }));
    const { id, email } = await addPerson(store, { role: 'chief' });
    const { cookie, codes } = await enrol(testAuth(store), email);
    const half = (await knock('/sign-in/email', { body: { email, password: testPassword } })).cookie;
    const reset = await resetStaff(admin, store, { id }, Date.now());
    if (!reset.ok) throw new Error(reset.reason);
    expect((await knock('/get-session', { cookie })).said).toEqual({ ok: true, value: null });
    expect((await knock('/two-factor/verify-backup-code', { body: { code: codes[0] }, cookie: half })).status).toBe(401);
    expect((await knock('/sign-in/email', { body: { email, password: testPassword } })).status).toBe(401);
    expect(await acceptInvitation(store, { token: reset.value.token, password: good }, siteUrl, Date.now())).toMatchObject({ ok: true });
    const again = await knock('/sign-in/email', { body: { email, password: good } });
    expect(again.said).toEqual({ ok: true, value: { step: 'in' } });
    expect((await knock('/get-session', { cookie: again.cookie })).said).toMatchObject({ value: { mustSetTwoFactor: true } });
  });

  test('nobody raises themselves, the last admin stays, and only admins keep accounts', async () => {
    const store = await fresh();
    const person = await addPerson(store, { role: 'admin' });
    const admin = await actorOf(person);
    const chief = { ...admin, id: 'chief', role: 'chief' as const };
    const own = await opened(store, person.id);
    expect(await saveStaff(admin, store, { ...own, role: 'chief' }, now)).toMatchObject({ reason: 'ownRights' });
    expect(await saveStaff(systemActor('admin'), store, { ...own, state: 'disabled' }, now)).toMatchObject({ reason: 'lastAdmin' });
    expect(await saveStaff(chief, store, own, now)).toMatchObject({ reason: 'notAllowed' });
    expect(await addStaff(chief, store, { name: 'x y', email: 'x@example.org', role: 'admin', desks: [] }, now)).toMatchObject({ reason: 'notAllowed' });
    expect(await resetStaff(chief, store, { id: person.id }, now)).toMatchObject({ reason: 'notAllowed' });
    expect(await resetStaff(admin, store, { id: person.id }, now)).toMatchObject({ reason: 'ownRights' });
  });
});

/** An account as the form for it is opened. */
async function opened({ read, t }: Store, id: string) {
  const [row] = await read.select({ id: t.staff.id, name: t.staff.name, role: t.staff.role, desks: t.staff.desks, state: t.staff.state, authorGroup: t.staff.authorGroup, updatedAt: t.staff.updatedAt })
    .from(t.staff).where(eq(t.staff.id, id));
  if (!row) throw new Error('no such person');
  return row;
}

async function actorOf({ id, name }: { id: string; name: string }): Promise<Actor> {
  return { id, name, role: 'admin', desks: [] };
}
