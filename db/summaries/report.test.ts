import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { runningText, unitKey } from '#lib/ai/unit-key.ts';
import { articlePage } from '../articles/published.ts';
import { lackingStories } from '../board/lacking.ts';
import { saveSettings } from '../site/save.ts';
import { initialSettings } from '../site/input.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, system, value } from '../testing-newsroom.ts';
import { approveSummary } from './approve.ts';
import { summaryCounts } from './counts.ts';
import { readSummary } from './desk.ts';
import { reviewsAfter } from './log.ts';
import { proposeSummary } from './propose.ts';
import { reportSummary } from './report.ts';
import { resolveReport } from './resolve.ts';
import { saveSummary } from './save.ts';

const point = { text: 'قال المدير إن العمل مستمر', blocks: ['p2'] };
const key = unitKey(point);

onBothDatabases((fresh) => {
  const open = async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish({ body: bodyOf('زاد الماء في السد.', 'قال المدير إن العمل مستمر.') });
    value(await proposeSummary(chief, store, { articleId: id, method: 'extractive', sentences: [{ text: 'زاد الماء في السد.', blocks: ['p1'] }], keyPoints: [point] }, noon));
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    const report = (senderHash: string, unit = key, at = noon) => reportSummary(store, { articleId: id, unitKey: unit, words: 'ليس كذلك', senderHash }, at);
    return { store, id, report, panel: async () => (await articlePage(store, id, noon))?.summary ?? null };
  };

  test('one reader’s report waits on the desk, a second reader’s takes the point off the page', async () => {
    const { store, id, report, panel } = await open();
    expect(value(await report('a'))).toEqual({ hidden: false });
    expect(value(await report('a'))).toEqual({ hidden: false });
    expect((await panel())?.keyPoints).toHaveLength(1);
    expect(value(await readSummary(chief, store, { articleId: id }, noon)).reports).toMatchObject([{ unitKey: key, unitText: point.text, number: 1, words: ['ليس كذلك'] }]);
    expect(await lackingStories(chief, store, { limit: 5 }, noon)).toMatchObject([{ id, lacks: ['summaryReported', 'pictureAbsent'] }]);
    expect(value(await report('b'))).toEqual({ hidden: true });
    expect(await panel()).toMatchObject({ text: 'زاد الماء في السد.', keyPoints: [] });
  });

  test('dismissed it comes back; upheld it stays away until a summary is approved anew', async () => {
    const { store, id, report, panel } = await open();
    for (const sender of ['a', 'b']) value(await report(sender));
    value(await resolveReport(chief, store, { articleId: id, unitKey: key, outcome: 'dismissed' }, noon));
    expect((await panel())?.keyPoints).toHaveLength(1);
    expect(await resolveReport(chief, store, { articleId: id, unitKey: key, outcome: 'dismissed' }, noon)).toEqual({ ok: false, reason: 'reportAbsent' });
    for (const sender of ['c', 'd']) value(await report(sender));
    value(await resolveReport(chief, store, { articleId: id, unitKey: key, outcome: 'upheld' }, noon));
    expect((await panel())?.keyPoints).toEqual([]);
    expect(await summaryCounts(store, 'ar')).toEqual({ made: 1, approved: 1, changed: 0, reported: 4, corrected: 1 });
    expect(await summaryCounts(store, 'en')).toEqual({ made: 0, approved: 0, changed: 0, reported: 0, corrected: 0 });
  });

  test('an edit that is approved again and again is one changed summary', async () => {
    const { store, id } = await open();
    const { t } = store;
    await store.write(async (tx) => {
      const [row] = await tx.update(t.summaryReview).set({ edited: true }).where(eq(t.summaryReview.articleId, id)).returning();
      if (!row) throw new Error('no review');
      const { id: _id, ...review } = row;
      await tx.insert(t.summaryReview).values([review, { ...review, edited: false }]);
    });
    expect(await summaryCounts(store, 'ar')).toMatchObject({ approved: 3, changed: 1 });
  });

  test('reports about the running text take the whole summary down', async () => {
    const { report, panel } = await open();
    for (const sender of ['a', 'b']) value(await report(sender, runningText));
    expect(await panel()).toBeNull();
  });

  test('what readers do not see cannot be reported, and one sender cannot flood the desk', async () => {
    const { store, id, report } = await open();
    expect(await report('a', 'nothing')).toEqual({ ok: false, reason: 'summaryAbsent' });
    await store.write((tx) => tx.insert(store.t.summaryReport).values(Array.from({ length: 10 }, (_, at) => ({ articleId: id, unitKey: `u${at}`, unitText: 'x', senderHash: 'a', at: noon }))));
    expect(await report('a')).toEqual({ ok: false, reason: 'tooManyReports' });
    expect((await report('a', key, noon + hour + 1)).ok).toBe(true);
  });

  test('who has no network that is known tells the desk and hides nothing, however many names they give', async () => {
    const { store, id, report, panel } = await open();
    for (const name of ['a', 'b', 'c', 'd']) expect(value(await report(`unknown:${name}`))).toEqual({ hidden: false });
    expect(value(await report('a'))).toEqual({ hidden: false });
    expect((await panel())?.keyPoints).toHaveLength(1);
    expect(value(await readSummary(chief, store, { articleId: id }, noon)).reports).toMatchObject([{ number: 5 }]);
    expect(value(await report('b'))).toEqual({ hidden: true });
  });

  test('fifty open reports of a story are enough for the desk, and unknown senders do not fill the place of known ones', async () => {
    const { store, id, report } = await open();
    const fifty = Array.from({ length: 50 }, (_, at) => ({ articleId: id, unitKey: key, unitText: 'x', senderHash: `unknown:${at}`, at: noon }));
    await store.write((tx) => tx.insert(store.t.summaryReport).values(fifty));
    expect(await report('unknown:more')).toEqual({ ok: false, reason: 'reportsWaiting' });
    expect((await report('a')).ok).toBe(true);
    value(await resolveReport(chief, store, { articleId: id, unitKey: key, outcome: 'dismissed' }, noon));
    expect((await report('unknown:more')).ok).toBe(true);
  });

  test('where the newsroom wants to look first, reports hide nothing', async () => {
    const { store, report, panel } = await open();
    value(await saveSettings(system, store, { summaries: { ...initialSettings.summaries, hideReported: false } }, noon));
    for (const sender of ['a', 'b', 'c']) expect(value(await report(sender))).toEqual({ hidden: false });
    expect((await panel())?.keyPoints).toHaveLength(1);
  });

  test('a point that readers took down stays down when the rest is approved anew, until somebody looks', async () => {
    const { store, id, report, panel } = await open();
    for (const sender of ['a', 'b']) value(await report(sender));
    const base = value(await readSummary(chief, store, { articleId: id }, noon)).approved;
    value(await saveSummary(chief, store, { articleId: id, version: base?.version ?? 0, sentences: [{ text: 'زاد الماء في السد', blocks: [] }], keyPoints: [point] }, noon));
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    expect(await panel()).toMatchObject({ text: 'زاد الماء في السد', keyPoints: [] });
    value(await resolveReport(chief, store, { articleId: id, unitKey: key, outcome: 'dismissed' }, noon));
    expect((await panel())?.keyPoints).toHaveLength(1);
  });

  test('reports about a running text say nothing of the one that was mended since', async () => {
    const { store, id, report, panel } = await open();
    for (const sender of ['a', 'b']) value(await report(sender, runningText));
    const base = value(await readSummary(chief, store, { articleId: id }, noon)).approved;
    value(await saveSummary(chief, store, { articleId: id, version: base?.version ?? 0, sentences: [{ text: 'زاد الماء في السد', blocks: [] }], keyPoints: [point] }, noon));
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    value(await report('c', runningText));
    expect(await panel()).toMatchObject({ text: 'زاد الماء في السد' });
    const [old] = value(await readSummary(chief, store, { articleId: id }, noon)).reports;
    value(await resolveReport(chief, store, { articleId: id, unitKey: old?.unitKey ?? '', outcome: 'upheld' }, noon));
    expect(await panel()).toMatchObject({ text: 'زاد الماء في السد' });
    expect(await reviewsAfter(chief, store, { after: 0, limit: 9 })).toMatchObject([{ kind: 'approved', basis: 'desk', headline: 'خبر عن الماء' }, { kind: 'approved' }, { kind: 'upheld', shown: { keyPoints: [{ text: 'زاد الماء في السد.' }] } }]);
  });
});
