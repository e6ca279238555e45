import { expect, test } from 'vitest';
import { articlePage } from '../articles/published.ts';
import { reviseArticle } from '../articles/revise.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { approveSummary } from './approve.ts';
import { proposeSummary } from './propose.ts';

const words = { method: 'generative' as const, text: 'ملخص قصير.', keyPoints: [{ text: 'نقطة أولى.', blocks: ['p1'] }] };

onBothDatabases((fresh) => {
  test('readers see a summary only once somebody answers for it, and under that name', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish();
    value(await proposeSummary(reporter, store, { articleId: id, ...words }, noon));
    expect((await articlePage(store, id, noon))?.summary).toBeNull();
    expect(await approveSummary(reporter, store, { articleId: id, reviewer: 'ريم' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    expect((await articlePage(store, id, noon))?.summary).toMatchObject({ ...words, reviewer: 'ريم', reviewedAt: noon });
  });

  test('a summary is not older than the text it stands on', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id, version } = await publish();
    value(await proposeSummary(reporter, store, { articleId: id, ...words }, noon));
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    value(await reviseArticle(chief, store, { id, version, patch: { body: bodyOf('نص آخر.') } }, noon));
    expect((await articlePage(store, id, noon))?.summary).toBeNull();
    expect(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon)).toEqual({ ok: false, reason: 'summaryOutdated' });
  });

  test('a key point may rest only on blocks that are there', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish();
    const keyPoints = [{ text: 'نقطة.', blocks: ['p9'] }];
    expect(await proposeSummary(reporter, store, { articleId: id, ...words, keyPoints }, noon)).toEqual({ ok: false, reason: 'summaryInvalid' });
  });
});
