import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, value } from '../testing-newsroom.ts';
import { approveSummary } from '../summaries/approve.ts';
import { proposeSummary } from '../summaries/propose.ts';
import { lackingStories } from './lacking.ts';

onBothDatabases((fresh) => {
  const open = async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { t } = store;
    const [hero] = await store.write((tx) => tx.insert(t.media).values({ hash: 'h', width: 1, height: 1, renditions: [], decorative: true, addedAt: noon }).returning({ id: t.media.id }));
    const old = await publish({ body: bodyOf('نص بلا ملخص.'), slug: 'old' }, noon);
    /** A summary that is approved, and then a change of text that none of it rests on. */
    const edited = async (slug: string) => {
      const { id } = await publish({ body: bodyOf('زاد الماء في السد.', 'قال المدير إن العمل مستمر.'), slug }, noon + hour);
      value(await proposeSummary(chief, store, { articleId: id, method: 'extractive', sentences: [{ text: 'زاد الماء في السد.', blocks: ['p1'] }], keyPoints: [] }, noon + hour));
      value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon + hour));
      await store.write((tx) => tx.update(t.article).set({ textHash: `new-${id}`, heroId: hero?.id ?? null }).where(eq(t.article.id, id)));
    };
    return { store, old, edited };
  };

  test('newer stories whose edits did their summaries no harm do not crowd out one that lacks something', async () => {
    const { store, old, edited } = await open();
    for (let at = 0; at < 5; at += 1) await edited(`s${at}`);
    expect(await lackingStories(chief, store, { limit: 1 }, noon + 2 * hour)).toMatchObject([{ id: old.id, lacks: ['summaryAbsent', 'pictureAbsent'] }]);
  });

  test('it is given up after some pages', async () => {
    const { store, edited } = await open();
    for (let at = 0; at < 20; at += 1) await edited(`s${at}`);
    expect(await lackingStories(chief, store, { limit: 1 }, noon + 2 * hour)).toEqual([]);
  });
});
