import { eq, ne } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Actor } from '#lib/permissions.ts';
import { saveSection } from '../sections/save.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, openNewsroom, reporter, system, value } from '../testing-newsroom.ts';
import { askForSummary } from './ask.ts';
import { queuedSummaries } from './queue.ts';

const editor: Actor = { id: 'lina', name: 'لينا', role: 'editor', desks: ['culture'] };
const admin: Actor = { id: 'amal', name: 'أمل', role: 'admin', desks: [] };

onBothDatabases((fresh) => {
  const open = async () => {
    const store = await fresh();
    const newsroom = await openNewsroom(store);
    const culture = value(await saveSection(system, store, { locale: 'ar', groupKey: 'culture', slug: 'culture', name: 'ثقافة' }, noon));
    const ask = async (slug: string) => {
      const { id } = await newsroom.draft({ slug });
      value(await askForSummary(chief, store, { articleId: id }, noon));
      return id;
    };
    const queueOf = async (actor: Actor, limit: number) => (await queuedSummaries(actor, store, { limit })).map(({ articleId }) => articleId);
    const set = (id: number, words: Partial<typeof store.t.article.$inferInsert>) => store.write((tx) => tx.update(store.t.article).set(words).where(eq(store.t.article.id, id)));
    return { store, culture, ask, queueOf, set };
  };

  test('jobs of other desks that were asked for first hide none of one’s own', async () => {
    const { store, culture, ask, queueOf, set } = await open();
    const others = [await ask('a'), await ask('b'), await ask('c')];
    const theirs = await ask('d');
    await set(theirs, { sectionId: culture.id });
    expect(await queueOf(chief, 2)).toEqual(others.slice(0, 2));
    expect(await queueOf(editor, 2)).toEqual([theirs]);
    expect(await queueOf(admin, 2)).toEqual([]);
    await store.write((tx) => tx.update(store.t.article).set({ createdBy: 'somebody' }));
    expect(await queueOf(reporter, 2)).toEqual([]);
  });

  test('a story is theirs who wrote it, who was given it and who signs it, whoever asked', async () => {
    const { store, ask, queueOf, set } = await open();
    const [written, given, signed] = [await ask('a'), await ask('b'), await ask('c')];
    await store.write((tx) => tx.delete(store.t.byline).where(ne(store.t.byline.articleId, signed)));
    await store.write((tx) => tx.update(store.t.article).set({ createdBy: 'somebody' }));
    await set(written, { createdBy: 'reem' });
    await set(given, { assignee: 'reem' });
    const reem: Actor = { id: 'reem', name: 'ريم', role: 'reporter', desks: ['economy'] };
    expect(await queueOf(reem, 5)).toEqual([written, given]);
    await store.write((tx) => tx.insert(store.t.staff).values({ id: 'reem', name: 'ريم', email: 'reem@example.org', role: 'reporter', desks: [], state: 'active', authorGroup: 'hala', createdAt: noon, updatedAt: noon }));
    expect(await queueOf(reem, 5)).toEqual([written, given, signed]);
  });
});
