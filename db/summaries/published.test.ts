import { expect, test } from 'vitest';
import { articlePage } from '../articles/published.ts';
import { withdrawArticle } from '../articles/withdraw.ts';
import { locatePath } from '../redirects/published.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { approveSummary } from './approve.ts';
import { proposeSummary } from './propose.ts';
import { summarisedStory } from './published.ts';
import { reportSummary } from './report.ts';

const body = bodyOf('زاد الماء في السد.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٤٠ مليونا.');
const units = { sentences: [{ text: 'زاد الماء في السد.', blocks: ['p1'] }], keyPoints: [{ text: 'قال المدير إن العمل مستمر', blocks: ['p2'] }, { text: 'بلغت الكلفة ٤٠ مليونا', blocks: ['p3'] }] };

onBothDatabases((fresh) => {
  const withPanel = async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish({ body });
    value(await proposeSummary(reporter, store, { articleId: story.id, method: 'generative', ...units }, noon));
    value(await approveSummary(chief, store, { articleId: story.id, reviewer: 'ريم' }, noon));
    const panel = async () => (await articlePage(store, story.id, noon))?.summary ?? null;
    const [first] = (await panel())?.keyPoints ?? [];
    if (!first) throw new Error('no points');
    const report = (unitKey: string, senderHash: string) => reportSummary(store, { articleId: story.id, unitKey, words: 'خطأ', senderHash }, noon);
    return { store, ...story, panel, first, report };
  };
  const eventsOf = async ({ read, t }: Store, id: number) => (await read.select({ tag: t.tagEvent.tag }).from(t.tagEvent)).filter(({ tag }) => tag === `article:${id}`).length;

  test('what two senders report leaves the page with the event that its caches wait for', async () => {
    const { store, id, panel, first, report } = await withPanel();
    expect(value(await report(first.key, 'a'))).toEqual({ hidden: false });
    expect(value(await report(first.key, 'a'))).toEqual({ hidden: false });
    expect((await panel())?.keyPoints).toHaveLength(2);
    const before = await eventsOf(store, id);
    expect(value(await report(first.key, 'b'))).toEqual({ hidden: true });
    expect(await eventsOf(store, id)).toBe(before + 1);
    expect((await panel())?.keyPoints).toMatchObject([{ text: 'بلغت الكلفة ٤٠ مليونا' }]);
    expect(await report(first.key, 'c')).toEqual({ ok: false, reason: 'summaryAbsent' });
  });

  test('the running text takes the whole panel with it, and its address says so', async () => {
    const { store, id, panel, report } = await withPanel();
    expect(await locatePath(store, `/corrections/report/${id}`, noon)).toEqual({ status: 'found', path: `/corrections/report/${id}` });
    value(await report('text', 'a'));
    value(await report('text', 'b'));
    expect(await panel()).toBeNull();
    expect(await summarisedStory(store, id, noon)).toMatchObject({ id, headline: 'خبر عن الماء', summary: null });
    expect(await locatePath(store, `/corrections/report/${id}`, noon)).toEqual({ status: 'missing' });
    expect(await locatePath(store, `/corrections/report/${id}/thanks`, noon)).toMatchObject({ status: 'found' });
    expect(await locatePath(store, `/en/corrections/report/${id}/gone`, noon)).toEqual({ status: 'found', path: `/corrections/report/${id}/gone` });
    value(await withdrawArticle(chief, store, { id, version: 2, reason: 'خطأ' }, noon));
    expect(await locatePath(store, `/corrections/report/${id}/thanks`, noon)).toMatchObject({ status: 'gone', id });
    expect(await locatePath(store, '/corrections/report/9999', noon)).toEqual({ status: 'missing' });
  });
});
