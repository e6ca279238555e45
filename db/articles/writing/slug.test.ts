import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Actor } from '#lib/permissions.ts';
import { saveSection } from '../../sections/save.ts';
import { onBothDatabases } from '../../testing.ts';
import { chief, hour, noon, openNewsroom, reporter, system, value } from '../../testing-newsroom.ts';
import { deskStory } from '../desk.ts';
import { checkReadiness } from '../readiness.ts';
import { findSlug } from './slug.ts';
import { approveArticle } from '../workflow/approve.ts';
import { submitArticle } from '../workflow/submit.ts';

onBothDatabases((fresh) => {
  test('whoever writes is told whose an address is, and offered one that no story has', async () => {
    const store = await fresh();
    const { draft, publish } = await openNewsroom(store);
    await publish({ slug: 'رصيف-الحبوب', headline: 'رصيف الحبوب يعود' });
    await draft({ slug: 'رصيف-الحبوب-2' });
    const { id } = await draft({ slug: 'رصيف' });
    const asked = async (slug: string, of = id) => value(await findSlug(reporter, store, { id: of, slug }, noon));
    const taken = { slug: 'رصيف-الحبوب', headline: 'رصيف الحبوب يعود', suggested: 'رصيف-الحبوب-3' };
    expect(await asked('رصيف-الحبوب')).toEqual(taken);
    expect(await asked('رصيف-الحبوب-3')).toBeNull();
    expect(await asked('رصيف-الحبوب', 1)).toBeNull();
    const other = await draft({ slug: 'رصيف-الحبوب' });
    expect((await deskStory(chief, store, other.id, noon))?.problems).toEqual([{ key: 'slugTaken', taken }]);
  });

  test('a draft that no reader sees keeps its address from nobody', async () => {
    const store = await fresh();
    const { draft } = await openNewsroom(store);
    await draft({ slug: 'خبر' });
    const { id } = await draft({ slug: 'خبر' });
    expect(value(await findSlug(reporter, store, { id, slug: 'خبر' }, noon))).toBeNull();
  });

  test('what a story of another desk is called stays with its desk until readers see it', async () => {
    const store = await fresh();
    const { draft, publish } = await openNewsroom(store);
    const { id } = await draft({ slug: 'رصيف' });
    const { id: sectionId } = value(await saveSection(system, store, { locale: 'ar', groupKey: 'politics', slug: 'politics', name: 'سياسة' }, noon));
    const secret = await publish({ slug: 'استقالة', headline: 'استقالة الوزير' }, noon + hour);
    await store.write(async (tx) => tx.update(store.t.article).set({ sectionId, createdBy: 'other' }).where(eq(store.t.article.id, secret.id)));
    const asked = async (actor: Actor, now: number) => value(await findSlug(actor, store, { id, slug: 'استقالة' }, now))?.headline;
    expect(await asked(reporter, noon)).toBeNull();
    expect(await asked(chief, noon)).toBe('استقالة الوزير');
    expect(await asked(reporter, noon + hour)).toBe('استقالة الوزير');
    const { id: same } = await draft({ slug: 'استقالة' });
    expect((await deskStory(reporter, store, same, noon))?.problems).toMatchObject([{ key: 'slugTaken', taken: { headline: null } }]);
    expect(value(await checkReadiness(reporter, store, { id: same }, noon))).toMatchObject([{ key: 'slugTaken', taken: { headline: null } }]);
  });

  test('a story with the address of another one is neither handed in nor approved', async () => {
    const store = await fresh();
    const { draft, publish } = await openNewsroom(store);
    const drafted = await draft({ slug: 'خبر' });
    const submitted = value(await submitArticle(chief, store, await draft({ slug: 'خبر' }), noon));
    await publish({ slug: 'خبر' });
    expect(await submitArticle(chief, store, drafted, noon)).toEqual({ ok: false, reason: 'slugTaken' });
    expect(await approveArticle(chief, store, submitted, noon)).toEqual({ ok: false, reason: 'slugTaken' });
  });
});
