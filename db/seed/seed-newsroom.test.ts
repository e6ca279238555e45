import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '#lib/markdown/read-story.ts';
import { settingUp } from '../site/setting-up.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { hour, noon, openNewsroom } from '../testing-newsroom.ts';
import { demoAuthors } from './authors.ts';
import { readDemoStories, seedNewsroom } from './seed-newsroom.ts';

const mediaFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-seed-'));
afterAll(() => fs.rmSync(mediaFolder, { recursive: true }));

/** A few stories without their pictures, which take long to draw, and one author. */
const authors = demoAuthors.slice(0, 1);
let stories: Story[];
beforeAll(async () => {
  stories = (await readDemoStories()).filter((story) => story.body.pictures.length === 0).slice(0, 4).map((story) => ({ ...story, hero: undefined }));
});

const seed = (store: Store, { firstStart = noon, breakOffAt = Infinity } = {}) =>
  seedNewsroom(store, {
    mediaFolder, firstStart, only: { stories, authors },
    progress: ({ done }) => {
      if (done === breakOffAt) throw new Error('the power is gone');
    },
  });

/** Every row that a reader could see, and how often each verb was used on a story. */
async function contentOf({ read, t }: Store) {
  return {
    stories: (await read.select().from(t.article)).map(({ id: _id, version: _version, ...story }) => story).toSorted((a, b) => a.slug.localeCompare(b.slug)),
    authors: (await read.select().from(t.author)).length,
    pictures: (await read.select().from(t.media)).length,
    sections: (await read.select().from(t.section)).length,
    pages: (await read.select().from(t.page)).length,
    imports: (await read.select().from(t.audit)).filter((line) => line.action === 'article.import').length,
    settings: (await read.select().from(t.setting)).length,
  };
}

onBothDatabases((fresh) => {
  test('a filling that broke off is not taken for whole, and the next one finishes it as if nothing had been', async () => {
    const [whole, broken] = [await fresh(), await fresh()];
    await expect(seed(broken, { breakOffAt: authors.length + 2 })).rejects.toThrow('the power is gone');
    const { finished, begun } = await settingUp(broken);
    expect({ finished, begun }).toEqual({ finished: false, begun: noon });
    await seed(broken, { firstStart: begun ?? 0 });
    expect((await settingUp(broken)).finished).toBe(true);
    const outcome = await contentOf(broken);
    await seed(whole);
    expect(outcome).toEqual(await contentOf(whole));
  });

  test('filling a newsroom that is full adds nothing and moves no story', async () => {
    const store = await fresh();
    await seed(store);
    const before = await contentOf(store);
    await seed(store, { firstStart: noon + hour });
    expect(await contentOf(store)).toEqual(before);
  });

  test('a new store waits to be filled; one that began with stories of its own does not', async () => {
    const store = await fresh();
    expect(await settingUp(store)).toEqual({ finished: false, begun: null });
    await openNewsroom(store);
    expect((await settingUp(store)).finished).toBe(true);
  });
});
