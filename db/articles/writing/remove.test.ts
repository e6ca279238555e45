import { count, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readBoardFilter } from '#lib/newsroom/board-filter.ts';
import { auditForDesk } from '../../audit/desk.ts';
import { boardStories } from '../../board/desk.ts';
import { shareArticle } from '../../previews/share.ts';
import { redirectsForDesk } from '../../redirects/desk.ts';
import { saveRedirect } from '../../redirects/save.ts';
import { saveSection } from '../../sections/save.ts';
import { onBothDatabases } from '../../testing.ts';
import { chief, noon, openNewsroom, reporter, system, value } from '../../testing-newsroom.ts';
import { deskStory } from '../desk.ts';
import { translateArticle } from '../translations/translate.ts';
import { takeArticle } from '../workflow/assign.ts';
import { submitArticle } from '../workflow/submit.ts';
import { leaseArticle } from '../workflow/lease.ts';
import { noteOnArticle } from '../workflow/note.ts';
import { removeArticle } from './remove.ts';

const colleague = { ...reporter, id: 'colleague@example.org' };

onBothDatabases((fresh) => {
  test('a draft goes with all that hangs on it, and the log says what it was called', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft({ headline: 'خبر لن يُكتب' });
    value(await shareArticle(reporter, store, { id: drafted.id, days: 1 }, noon));
    value(await noteOnArticle(reporter, store, { id: drafted.id, text: 'أتركه.' }, noon));
    value(await leaseArticle(reporter, store, { id: drafted.id, leave: false }, noon));
    value(await removeArticle(reporter, store, drafted, noon));
    expect(await deskStory(chief, store, drafted.id, noon)).toBeNull();
    expect(await removeArticle(reporter, store, drafted, noon)).toEqual({ ok: false, reason: 'articleAbsent' });
    const { lines } = await auditForDesk(chief, store, { page: 1, action: 'article.remove' });
    expect(lines).toMatchObject([{ actor: reporter.id, objectId: drafted.id, object: 'خبر لن يُكتب' }]);
  });

  test('a picture of a draft that goes stays in the library', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const [picture] = await store.write((tx) => tx.insert(store.t.media).values({ hash: 'h', width: 1, height: 1, renditions: [], addedAt: noon, addedBy: reporter.id }).returning({ id: store.t.media.id }));
    value(await removeArticle(reporter, store, await draft({ heroId: picture?.id ?? 0 }), noon));
    const [left] = await store.read.select({ count: count() }).from(store.t.media).where(eq(store.t.media.id, picture?.id ?? 0));
    expect(left?.count).toBe(1);
  });

  test('only a draft goes, only by its writer or its desk, and of the version they have seen', async () => {
    const store = await fresh();
    const { draft, publish } = await openNewsroom(store);
    const drafted = await draft();
    expect(await removeArticle(colleague, store, drafted, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await removeArticle(chief, store, { ...drafted, version: 9 }, noon)).toEqual({ ok: false, reason: 'articleStale' });
    expect(await removeArticle(chief, store, await publish({ slug: 'آخر' }), noon)).toEqual({ ok: false, reason: 'draftsOnly' });
    expect(await removeArticle(chief, store, value(await submitArticle(reporter, store, drafted, noon)), noon)).toEqual({ ok: false, reason: 'draftsOnly' });
  });

  test('to have taken a colleague’s draft on is no right to delete it', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    value(await takeArticle(colleague, store, drafted, noon));
    expect(await removeArticle(colleague, store, drafted, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    const offered = async (actor: typeof reporter) => [(await deskStory(actor, store, drafted.id, noon))?.rights.remove, (await boardStories(actor, store, { filter: readBoardFilter({}), limit: 1 }, noon))[0]?.draftActions.includes('remove')];
    expect(await offered(colleague)).toEqual([false, false]);
    expect(await offered(reporter)).toEqual([true, true]);
    value(await removeArticle({ ...colleague, role: 'editor' }, store, drafted, noon));
  });

  test('an old path that leads to a draft leads nowhere once it is deleted, and the log says so', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    value(await saveRedirect(chief, store, { from: '/2019/x', articleId: drafted.id }, noon));
    value(await saveRedirect(chief, store, { from: '/2019/y', articleId: drafted.id }, noon));
    value(await saveRedirect(chief, store, { from: '/2019/z', to: '/economy' }, noon));
    value(await removeArticle(reporter, store, drafted, noon));
    expect((await redirectsForDesk(chief, store)).map(({ from }) => from)).toEqual(['/2019/z']);
    const { lines } = await auditForDesk(chief, store, { page: 1, action: 'redirect.remove' });
    expect(lines.map(({ actor, object }) => [actor, object]).toSorted()).toEqual([[reporter.id, '/2019/x'], [reporter.id, '/2019/y']]);
  });

  test('a draft that somebody else has open, or that a translation follows, stays', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    const drafted = await draft();
    value(await leaseArticle(chief, store, { id: drafted.id, leave: false }, noon));
    expect(await removeArticle(reporter, store, drafted, noon + 1000)).toEqual({ ok: false, reason: 'draftInHands' });
    value(await saveSection(system, store, { locale: 'en', groupKey: 'economy', slug: 'economy', name: 'Economy' }, noon));
    const translation = value(await translateArticle(chief, store, { id: drafted.id, locale: 'en' }, noon));
    expect(await removeArticle(reporter, store, drafted, noon + 60_000)).toEqual({ ok: false, reason: 'draftTranslated' });
    value(await removeArticle(chief, store, translation, noon + 60_000));
    expect(await removeArticle(reporter, store, drafted, noon + 60_000)).toMatchObject({ ok: true });
  });
});
