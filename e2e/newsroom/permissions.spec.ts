import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { actions } from '#db/newsroom/actions.ts';
import { actionSamples, sampleDesk } from '#db/testing-actions.ts';
import { accessTo } from '#lib/desk-access.ts';
import { can, isAction, mayAtAll, type Actor, type StaffRole } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { siteAddress, store, storyOf } from '../newsroom.ts';
import { joinNewsroom } from './staff.ts';

/** Somebody before the doors of the admin: with a session, without one, or with one that has been taken away. */
type Caller = { name: string; actor: Actor | null; cookie: string };

async function callers(): Promise<Caller[]> {
  const member = async (role: StaffRole, desk: string): Promise<Caller> => {
    const { id, name, cookie } = await joinNewsroom({ role, desks: [desk] });
    return { name: `${role} of ${desk}`, actor: { id, name, role, desks: [desk] }, cookie };
  };
  const disabled = await joinNewsroom({ role: 'editor', desks: [sampleDesk] });
  await store.write((tx) => tx.update(store.t.staff).set({ state: 'disabled' }).where(eq(store.t.staff.id, disabled.id)));
  return [
    { name: 'nobody', actor: null, cookie: '' }, { name: 'somebody disabled', actor: null, cookie: disabled.cookie },
    await member('reporter', sampleDesk), await member('reporter', 'culture'), await member('editor', sampleDesk), await member('editor', 'culture'),
    await member('chief', sampleDesk), await member('admin', sampleDesk),
  ];
}

function knock(request: APIRequestContext, { cookie }: Caller, { action, input, site = 'same-origin' }: { action: string; input: object; site?: string }): Promise<APIResponse> {
  return request.post(deskPaths.act(action), { headers: { Cookie: cookie, 'Sec-Fetch-Site': site, 'Content-Type': 'application/json' }, data: JSON.stringify(input) });
}

test('every action of the door answers everybody as the table of rights says', async ({ request }) => {
  test.setTimeout(300_000);
  const samples = actionSamples(store);
  const people = await callers();
  const wrong: string[] = [];
  for (const name of Object.keys(actions)) {
    const sample = samples[name];
    if (!sample || !isAction(name)) {
      wrong.push(`${name}: no sample in db/testing-actions.ts`);
      continue;
    }
    for (const caller of people) {
      const { input, about, also } = await sample();
      const { actor } = caller;
      const allowed = actor !== null && can(actor, name, about) && (!also || can(actor, also.action, also.about));
      const answer = await knock(request, caller, { action: name, input });
      const refused = actor === null ? 401 : 403;
      if (allowed ? [400, 401, 403, 404, 500].includes(answer.status()) : answer.status() !== refused) wrong.push(`${name} by ${caller.name}: ${answer.status()} ${await answer.text()}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a request of another site is refused whoever sends it, and so is an action that nobody knows', async ({ request }) => {
  const chief = (await callers()).find(({ actor }) => actor?.role === 'chief');
  if (!chief) throw new Error('no chief');
  expect((await knock(request, chief, { action: 'media.find', input: { locale: 'ar' }, site: 'cross-site' })).status()).toBe(403);
  expect((await knock(request, chief, { action: 'media.find', input: { locale: 'ar', extra: 1 } })).status()).toBe(400);
  expect((await knock(request, chief, { action: 'article.burn', input: {} })).status()).toBe(404);
});

/** The pages of the admin that the build knows, as segments after `/admin`. */
function builtPages(): string[][] {
  const manifest = path.join(process.cwd(), '.next/server/app-paths-manifest.json');
  const routes = Object.keys(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(manifest, 'utf8'))));
  return routes.flatMap((route) => {
    const rest = /^\/\[locale\]\/\(newsroom\)\/admin(?:\/(.*))?\/page$/.exec(route);
    return rest ? [(rest[1] ?? '').split('/').filter((segment) => segment !== '' && !segment.startsWith('('))] : [];
  });
}

test('every page of the admin opens for whom it should, and for nobody else', async ({ request }) => {
  test.setTimeout(300_000);
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(3);
  const { id } = await storyOf('saahour-river');
  const people = await callers();
  const wrong: string[] = [];
  for (const segments of pages) {
    const access = accessTo(segments);
    if (access.to === 'nobody') wrong.push(`/${segments.join('/')}: lib/desk-access.ts does not know it`);
    if (access.to !== 'staff') continue;
    const asked = segments.map((segment) => (segment.startsWith('[') ? String(id) : segment));
    for (const caller of people) {
      const answer = await request.get([deskPaths.home('ar'), ...asked].join('/'), { headers: { Cookie: caller.cookie }, maxRedirects: 0 });
      const [status, place] = [answer.status(), answer.headers().location ?? ''];
      const sentAway = status >= 300 && status < 400 && place.startsWith(new URL(deskPaths.signIn('ar'), siteAddress('/')).pathname);
      const opens = caller.actor !== null && mayAtAll(caller.actor, access.action);
      // A story's own page may still say that this story is none of theirs.
      const fits = caller.actor === null ? sentAway : opens ? !sentAway && status < 500 : status === 404;
      if (!fits) wrong.push(`/${asked.join('/')} for ${caller.name}: ${status} ${place}`);
    }
  }
  expect(wrong).toEqual([]);
});
