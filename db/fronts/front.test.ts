import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { FrontSlot } from '#lib/front/slots.ts';
import type { Actor } from '#lib/permissions.ts';
import { withdrawArticle } from '../articles/withdraw.ts';
import { removeArticle } from '../articles/writing/remove.ts';
import { eventsAfter, logHead } from '../audit/published.ts';
import { saveSection } from '../sections/save.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, hour, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { arrangeFront } from './arrange.ts';
import { carryOverFronts } from './carry-over.ts';
import { composeSection, frontPage, sectionWithFront } from './published.ts';
import { publishFront } from './publish.ts';
import { scheduleFront } from './schedule.ts';
import { undoFront } from './undo.ts';
import { unscheduleFront } from './unschedule.ts';

const home = { locale: 'ar', sectionId: null } as const;
const lead = (articleId: number, more: { pin?: true; until?: number } = {}): FrontSlot[] => [{ zone: 'lead', articleId, ...more }];
const leadAt = async (store: Store, now: number) => (await frontPage(store, 'ar', now)).lead?.id;
const editor: Actor = { id: 'editor@example.org', name: 'Editor', role: 'editor', desks: ['sport'] };

/** Three live stories, the last of them the newest, and the first as the lead of the front. */
async function openFront(store: Store) {
  const newsroom = await openNewsroom(store);
  const [first, second, third] = [await newsroom.publish({}, noon - 3 * hour), await newsroom.publish({}, noon - 2 * hour), await newsroom.publish({}, noon - hour)];
  const base = value(await publishFront(chief, store, { ...home, base: null, slots: lead(first.id) }, noon)).id;
  return { ...newsroom, first, second, third, base };
}

onBothDatabases((fresh) => {
  test('a scheduled front takes its place by the clock alone, and tells the caches the hour', async () => {
    const store = await fresh();
    const { second, first, base } = await openFront(store);
    const { seq } = await logHead(store, noon);
    value(await scheduleFront(chief, store, { ...home, base, slots: lead(second.id), liveFrom: noon + hour }, noon + 1));
    expect(await leadAt(store, noon + hour - 1)).toBe(first.id);
    expect(await leadAt(store, noon + hour)).toBe(second.id);
    expect((await eventsAfter(store, seq)).map(({ tag, at }) => ({ tag, at }))).toEqual([{ tag: 'front:ar', at: noon + hour }]);
    expect(await scheduleFront(chief, store, { ...home, base, slots: [], liveFrom: noon }, noon + 1)).toMatchObject({ reason: 'frontHourPassed' });
  });

  test('a front that was called off never stands; one that readers saw cannot be called off', async () => {
    const store = await fresh();
    const { second, first, base } = await openFront(store);
    const { id } = value(await scheduleFront(chief, store, { ...home, base, slots: lead(second.id), liveFrom: noon + hour }, noon));
    value(await unscheduleFront(chief, store, { id }, noon + 1));
    expect(await leadAt(store, noon + 2 * hour)).toBe(first.id);
    expect(await unscheduleFront(chief, store, { id }, noon + 2)).toMatchObject({ reason: 'frontAbsent' });
    expect(await unscheduleFront(chief, store, { id: base }, noon + 2)).toMatchObject({ reason: 'frontHourPassed' });
  });

  test('a story leaves its slot at its hour, and the page says when it ends', async () => {
    const store = await fresh();
    const { second, third, base } = await openFront(store);
    value(await publishFront(chief, store, { ...home, base, slots: lead(second.id, { until: noon + hour }) }, noon));
    expect((await frontPage(store, 'ar', noon)).tags).toContain(`until:${noon + hour}`);
    expect(await leadAt(store, noon + hour - 1)).toBe(second.id);
    expect(await leadAt(store, noon + hour)).toBe(third.id);
    expect((await frontPage(store, 'ar', noon + hour)).tags.some((tag) => tag.startsWith('until:'))).toBe(false);
  });

  test('of two editors with the same front the second is told who published, and overwrites nothing', async () => {
    const store = await fresh();
    const { second, third, base } = await openFront(store);
    const [one, other] = await Promise.all([
      publishFront(chief, store, { ...home, base, slots: lead(second.id) }, noon + 1),
      publishFront(editor, store, { ...home, base, slots: lead(third.id) }, noon + 2),
    ]);
    expect(one.ok).toBe(true);
    expect(other).toMatchObject({ ok: false, reason: 'frontChanged', by: 'Chief', at: noon + 1, edition: value(one).id });
    expect(await leadAt(store, noon + 3)).toBe(second.id);
    expect(await undoFront(editor, store, { ...home, base, edition: base }, noon + 4)).toMatchObject({ reason: 'frontChanged' });
  });

  test('a front that went live by its hour counts as published meanwhile', async () => {
    const store = await fresh();
    const { second, third, base } = await openFront(store);
    value(await scheduleFront(chief, store, { ...home, base, slots: lead(second.id), liveFrom: noon + 10 }, noon));
    expect(await publishFront(editor, store, { ...home, base, slots: lead(third.id) }, noon + 11)).toMatchObject({ reason: 'frontChanged' });
  });

  test('undo brings the front before back as a new edition, and the history keeps all', async () => {
    const store = await fresh();
    const { first, second, base } = await openFront(store);
    const next = value(await publishFront(chief, store, { ...home, base, slots: lead(second.id) }, noon + 1)).id;
    value(await undoFront(editor, store, { ...home, base: next, edition: base }, noon + 2));
    expect(await leadAt(store, noon + 3)).toBe(first.id);
    const rows = await store.read.select().from(store.t.frontEdition);
    expect(rows.map(({ madeBy, undoOf }) => [madeBy, undoOf])).toEqual([[chief.id, null], [chief.id, null], [editor.id, base]]);
    const [line] = (await store.read.select().from(store.t.audit).where(eq(store.t.audit.action, 'front.undo')));
    expect(line).toMatchObject({ noun: 'front', actor: editor.id });
  });

  test('a withdrawn story, a draft and one whose hour has not come do not stand', async () => {
    const store = await fresh();
    const { draft, publish, first, second, third, base } = await openFront(store);
    const [drafted, later] = [await draft(), await publish({}, noon + hour)];
    value(await publishFront(chief, store, { ...home, base, slots: [...lead(drafted.id), ...lead(later.id), ...lead(second.id), ...lead(first.id)] }, noon));
    expect(await leadAt(store, noon)).toBe(second.id);
    value(await withdrawArticle(chief, store, { ...second, reason: 'سبب' }, noon + 1));
    expect(await leadAt(store, noon + 2)).toBe(first.id);
    expect(await leadAt(store, noon + hour)).toBe(later.id);
    expect(JSON.stringify(await frontPage(store, 'ar', noon + 2))).not.toContain(`"id":${second.id},`);
    expect((await frontPage(store, 'ar', noon + 2)).beside.map(({ id }) => id)).toEqual([third.id]);
  });

  test('stories and sections of another language, and two strips of one section, are refused', async () => {
    const store = await fresh();
    const { base, section } = await openFront(store);
    const english = await openNewsroom(store, 'en');
    const foreign = await english.publish();
    const strip: FrontSlot = { zone: 'strip', sectionId: section.id, rhythm: 'four' };
    for (const slots of [lead(foreign.id), [{ ...strip, sectionId: english.section.id }], [strip, strip], lead(99_999)]) {
      expect(await publishFront(chief, store, { ...home, base, slots }, noon)).toMatchObject({ reason: 'frontInvalid' });
    }
    expect((await arrangeFront(chief, store, { locale: 'ar', slots: [strip] }, noon)).ok).toBe(true);
  });

  test('a section has a front of its own: its lead and equals first, then the list, each story once', async () => {
    const store = await fresh();
    const { section, first, second, third } = await openFront(store);
    const of = { locale: 'ar', sectionId: section.id } as const;
    const { seq } = await logHead(store, noon);
    const own = value(await publishFront(chief, store, { ...of, base: null, slots: [...lead(first.id, { until: noon + hour }), { zone: 'beside', articleId: third.id }] }, noon));
    expect((await eventsAfter(store, seq)).map(({ tag }) => tag)).toEqual([`section:${section.id}`]);
    const page = async (now: number) => {
      const found = await sectionWithFront(store, { locale: 'ar', slug: 'economy', now });
      return composeSection(store, found?.slots ?? [], { section: found?.section ?? { ...section, groupKey: '', slug: '', name: '', tagline: '' }, limit: 24, now });
    };
    expect((await page(noon)).list).toMatchObject({ cards: [{ id: first.id }, { id: third.id }, { id: second.id }], older: null });
    expect((await page(noon)).tags).toEqual([`until:${noon + hour}`]);
    expect((await page(noon + hour)).list.cards.map(({ id }) => id)).toEqual([second.id, third.id, first.id]);
    expect((await page(noon - 1)).list.cards.map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
    expect(await publishFront(chief, store, { ...of, base: own.id, slots: [{ zone: 'strip', sectionId: section.id, rhythm: 'four' }] }, noon)).toMatchObject({ reason: 'frontInvalid' });
  });

  test('a story that moved to another section leaves the front of the former one, and whoever publishes is told which', async () => {
    const store = await fresh();
    const { section, first, second, draft } = await openFront(store);
    const of = { locale: 'ar', sectionId: section.id } as const;
    const slots: FrontSlot[] = [{ zone: 'lead', articleId: first.id }, { zone: 'beside', articleId: second.id }];
    const old = value(await publishFront(chief, store, { ...of, base: null, slots }, noon)).id;
    const base = value(await publishFront(chief, store, { ...of, base: old, slots: [] }, noon + 1)).id;
    const sport = value(await saveSection(chief, store, { locale: 'ar', groupKey: 'sport', slug: 'sport', name: 'رياضة' }, noon));
    await store.write(async (tx) => tx.update(store.t.article).set({ sectionId: sport.id, headline: 'انتقل' }).where(eq(store.t.article.id, first.id)));
    const found = await sectionWithFront(store, { locale: 'ar', slug: 'economy', now: noon });
    const page = await composeSection(store, found?.slots ?? [], { section: { ...section, groupKey: '', slug: '', name: '', tagline: '' }, limit: 24, now: noon });
    expect(found?.slots).toEqual(slots);
    expect(page.list.cards.map(({ id }) => id)).not.toContain(first.id);
    const refused = { ok: false, reason: 'frontInvalid', strays: [{ id: first.id, headline: 'انتقل' }] };
    expect(await publishFront(chief, store, { ...of, base, slots }, noon + 2)).toEqual(refused);
    expect(await scheduleFront(chief, store, { ...of, base, slots, liveFrom: noon + hour }, noon + 2)).toEqual(refused);
    const drafted = await draft();
    const homeSlots = [...lead(second.id), { zone: 'picks' as const, articleId: drafted.id }];
    const was = (await store.read.select().from(store.t.frontEdition)).find(({ sectionId }) => sectionId === null)?.id ?? null;
    const withDraft = value(await publishFront(chief, store, { ...home, base: was, slots: homeSlots }, noon + 3)).id;
    const now = value(await publishFront(chief, store, { ...home, base: withDraft, slots: [] }, noon + 4)).id;
    value(await removeArticle(chief, store, drafted, noon + 5));
    expect(await publishFront(chief, store, { ...home, base: now, slots: homeSlots }, noon + 6)).toMatchObject({ strays: [{ id: drafted.id, headline: null }] });
    expect(value(await undoFront(chief, store, { ...home, base: now, edition: withDraft }, noon + 6))).toMatchObject({ dropped: 1 });
    expect(value(await undoFront(chief, store, { ...of, base, edition: old }, noon + 6))).toMatchObject({ dropped: 1 });
    expect((await store.read.select().from(store.t.frontEdition)).slice(-2).map((row) => row.slots)).toEqual([lead(second.id), [{ zone: 'beside', articleId: second.id }]]);
  });

  test('the home front is every editor’s, a section’s front its desk’s, and no reporter’s', async () => {
    const store = await fresh();
    const { section, base } = await openFront(store);
    const sport = value(await saveSection(chief, store, { locale: 'ar', groupKey: 'sport', slug: 'sport', name: 'رياضة' }, noon));
    const may = async (actor: Actor, sectionId: number | null) =>
      (await publishFront(actor, store, { locale: 'ar', sectionId, base: sectionId === null ? base : null, slots: [] }, noon)).ok;
    expect([await may(editor, sport.id), await may(editor, section.id), await may(reporter, section.id), await may(reporter, null)]).toEqual([true, false, false, false]);
    expect(await may({ ...editor, role: 'admin' }, null)).toBe(false);
    expect(await may(editor, null)).toBe(true);
  });

  test('a front from before there were editions becomes the first one, once', async () => {
    const store = await fresh();
    const { publish, section } = await openNewsroom(store);
    const [old, newer] = [await publish({}, noon - hour), await publish()];
    await store.write((tx) => tx.insert(store.t.frontSlot).values([
      { locale: 'ar', zone: 'strip', position: 1, sectionId: section.id, rhythm: 'four' }, { locale: 'ar', zone: 'lead', position: 0, articleId: old.id },
    ]));
    await carryOverFronts(store, noon);
    await carryOverFronts(store, noon);
    const rows = await store.read.select().from(store.t.frontEdition);
    expect(rows.map(({ slots }) => slots)).toEqual([[{ zone: 'lead', articleId: old.id }, { zone: 'strip', sectionId: section.id, rhythm: 'four' }]]);
    expect(await frontPage(store, 'ar', noon)).toMatchObject({ lead: { id: old.id }, beside: [{ id: newer.id }] });
  });
});
