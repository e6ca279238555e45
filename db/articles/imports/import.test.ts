import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { logHead } from '../../audit/published.ts';
import { onBothDatabases } from '../../testing.ts';
import { bodyOf, chief, noon, reporter, value } from '../../testing-newsroom.ts';
import { withdrawSummary } from '../../summaries/withdraw.ts';
import { importArticle, type ForeignStory } from './import.ts';
import { articlePage } from '../published.ts';

const story: ForeignStory = {
  sourceId: 'one', locale: 'ar', groupKey: 'one', slug: 'خبر', kicker: '', headline: 'خبر مستورد', standfirst: 'جملة.', body: bodyOf('فقرة أولى.', 'فقرة ثانية.'),
  heroId: null, dateline: '', originLocale: 'ar', ads: 'on', sensitive: false, breaking: false, section: { slug: 'politics', name: 'سياسة' },
  topics: ['المياه', 'المياة'], authors: ['فريق التحرير'], publishedAt: noon - 1000, updatedAt: null, corrections: [],
  summary: { method: 'generative', sentences: [{ text: 'ملخص.', blocks: ['p1'] }], keyPoints: [{ text: 'نقطة.', blocks: ['p2'] }] },
};

onBothDatabases((fresh) => {
  test('a story comes in with its section, author and topics, and its summary waits for review', async () => {
    const store = await fresh();
    const imported = value(await importArticle(chief, store, story, { approver: null, now: noon }));
    expect(imported.outcome).toBe('added');
    const page = await articlePage(store, imported.id, noon);
    expect(page).toMatchObject({ headline: 'خبر مستورد', section: { slug: 'politics', name: 'سياسة' }, summary: null, topics: [{ name: 'المياه' }], authors: [{ name: 'فريق التحرير' }] });
  });

  test('the same story again changes nothing and leaves no event', async () => {
    const store = await fresh();
    const first = value(await importArticle(chief, store, story, { approver: null, now: noon }));
    const { seq } = await logHead(store, noon);
    expect(value(await importArticle(chief, store, story, { approver: null, now: noon + 5 }))).toEqual({ ...first, outcome: 'same' });
    expect((await logHead(store, noon)).seq).toBe(seq);
    const changed = value(await importArticle(chief, store, { ...story, headline: 'عنوان آخر' }, { approver: null, now: noon + 6 }));
    expect(changed).toMatchObject({ id: first.id, outcome: 'changed' });
    expect(await store.read.select().from(store.t.article)).toHaveLength(1);
  });

  test('who approves answers for the summary by name, also in a later import of the same story', async () => {
    const store = await fresh();
    const { id } = value(await importArticle(chief, store, story, { approver: null, now: noon }));
    value(await importArticle(chief, store, story, { approver: 'reem@example.org', now: noon + 1 }));
    expect((await articlePage(store, id, noon + 1))?.summary).toMatchObject({ reviewer: 'reem@example.org', reviewedAt: noon + 1, keyPoints: [{ blocks: ['p2'] }] });
  });

  test('a refused story leaves nothing behind, not even its section', async () => {
    const store = await fresh();
    const refused = await importArticle(chief, store, { ...story, summary: { method: 'generative', sentences: [{ text: 'م', blocks: [] }], keyPoints: [{ text: 'ن', blocks: ['p9'] }] } }, { approver: null, now: noon });
    expect(refused).toEqual({ ok: false, reason: 'summaryInvalid' });
    expect(await store.read.select().from(store.t.section)).toEqual([]);
    expect(await importArticle(chief, store, { ...story, section: { slug: 'unknown' } }, { approver: null, now: noon })).toEqual({ ok: false, reason: 'sectionUnknown' });
    expect(await importArticle(reporter, store, story, { approver: null, now: noon })).toEqual({ ok: false, reason: 'notAllowed' });
  });

  test('a story that is corrected at its source shows the corrections of the last import', async () => {
    const store = await fresh();
    const { id } = value(await importArticle(chief, store, { ...story, corrections: [{ at: noon, text: 'أول' }] }, { approver: null, now: noon }));
    value(await importArticle(chief, store, { ...story, corrections: [{ at: noon, text: 'ثانٍ' }] }, { approver: null, now: noon }));
    const { t, read } = store;
    expect((await read.select().from(t.correction).where(eq(t.correction.articleId, id))).map((note) => note.text)).toEqual(['ثانٍ']);
  });

  test('what the desk did to a summary stands: an import neither approves its draft nor brings back what it took down', async () => {
    const store = await fresh();
    const { id } = value(await importArticle(chief, store, story, { approver: 'ريم', now: noon }));
    value(await withdrawSummary(chief, store, { articleId: id, reason: 'فيه خطأ' }, noon + 1));
    value(await importArticle(chief, store, story, { approver: 'ريم', now: noon + 2 }));
    expect((await articlePage(store, id, noon + 2))?.summary).toBeNull();
  });
});
