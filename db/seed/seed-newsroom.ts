import fs from 'node:fs/promises';
import path from 'node:path';
import { eq, inArray } from 'drizzle-orm';
import { bodyFromMarkdown } from '#lib/markdown/body-from-markdown.ts';
import { placePictures } from '#lib/markdown/place-pictures.ts';
import { readStory, type Story } from '#lib/markdown/read-story.ts';
import { momentOf } from '#lib/markdown/story-time.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { ok, type Result } from '#lib/result.ts';
import { takeInStory } from '../articles/imports/take-in.ts';
import { saveAuthor } from '../authors/save.ts';
import { arrangeFront } from '../fronts/arrange.ts';
import { editionInForce } from '../fronts/in-force.ts';
import { addMedia } from '../media/add.ts';
import { savePage } from '../pages/save.ts';
import { saveSection } from '../sections/save.ts';
import { initialSettings } from '../site/input.ts';
import { saveSettings } from '../site/save.ts';
import { seeder as actor } from '../site/setting-up.ts';
import { saveSpelling } from '../spellings/save.ts';
import type { Store } from '../store/store.ts';
import { demoAuthors, type DemoAuthor } from './authors.ts';
import { demoFronts } from './front.ts';
import { demoPages } from './pages.ts';
import { drawPicture } from './pictures/draw-picture.ts';
import { motifs } from './pictures/motifs.ts';
import { drawMonogram } from './pictures/monogram.ts';
import { demoSections } from './sections.ts';
import { demoSpellings } from './spellings.ts';

const storyFolder = path.join(process.cwd(), 'db/seed/stories');
const pageFolder = path.join(process.cwd(), 'db/seed/pages');

export type SeedProgress = (step: { done: number; total: number }) => void;
type Seeding = {
  mediaFolder: string;
  /** What the demonstration's stories are dated back from, in epoch milliseconds. */
  firstStart: number;
  progress: SeedProgress;
  /** Who and what to take in, if not all of the demonstration. */
  only?: { stories: Story[]; authors: DemoAuthor[] };
};

type Place = Pick<Seeding, 'mediaFolder' | 'firstStart'>;

/**
 * Fills a store with the demonstration newsroom, or goes on where another filling broke off or is at work: stories and
 * authors that are there are left alone, so that with the `firstStart` of the first one the outcome is the same.
 */
export async function seedNewsroom(store: Store, { mediaFolder, firstStart, progress, only }: Seeding): Promise<{ stories: number }> {
  const { stories, authors } = only ?? { stories: await readDemoStories(), authors: demoAuthors };
  const total = stories.length + authors.length;
  let done = 0;
  const step = () => progress({ done: ++done, total });
  for (const [position, section] of demoSections.entries()) {
    for (const locale of locales) {
      must(await saveSection(actor, store, { locale, groupKey: section.groupKey, slug: section.groupKey, position, ...section[locale] }, firstStart));
    }
  }
  for (const author of authors) {
    await addAuthor(store, author, { mediaFolder, firstStart });
    step();
  }
  await addPages(store, firstStart);
  await addSpellings(store, firstStart);
  for (const story of stories) {
    await addStory(store, story, { mediaFolder, firstStart });
    step();
  }
  for (const locale of locales) await arrange(store, locale, firstStart);
  must(await saveSettings(actor, store, { ...initialSettings, demonstration: true }, firstStart));
  return { stories: stories.length };
}

/** The demonstration's stories in both languages. */
export async function readDemoStories(): Promise<Story[]> {
  const stories: Story[] = [];
  for (const locale of locales) {
    for (const file of (await fs.readdir(path.join(storyFolder, locale))).toSorted()) {
      const read = readStory(await fs.readFile(path.join(storyFolder, locale, file), 'utf8'));
      if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
      stories.push(read.story);
    }
  }
  return stories;
}

async function addAuthor(store: Store, author: DemoAuthor, { mediaFolder, firstStart }: Place) {
  const { t, read } = store;
  const there = await read.select({ id: t.author.id }).from(t.author).where(eq(t.author.groupKey, author.groupKey));
  if (there.length === locales.length) return;
  const original = await drawMonogram({ letter: author.ar.name.slice(0, 1), seed: author.groupKey, hue: author.hue });
  const words = locales.map((locale) => ({ locale, alt: author[locale].name }));
  const picture = must(await addMedia(actor, store, { source: { kind: 'drawn', bytes: original, folder: mediaFolder }, words }, firstStart));
  for (const locale of locales) {
    const row = { locale, groupKey: author.groupKey, kind: author.kind, pictureId: picture.id, ...author[locale] };
    must(await saveAuthor(actor, store, row, firstStart));
  }
}

async function addPages(store: Store, firstStart: number) {
  for (const locale of locales) {
    for (const [position, page] of demoPages.entries()) {
      const read = bodyFromMarkdown(await fs.readFile(path.join(pageFolder, locale, `${page.groupKey}.md`), 'utf8'));
      if (!read.ok) throw new Error(`${page.groupKey}: ${JSON.stringify(read.problems)}`);
      const body = must(placePictures(read.draft, () => 0));
      must(await savePage(actor, store, { locale, groupKey: page.groupKey, slug: page.slug, position, body, ...page[locale] }, firstStart));
    }
  }
}

async function addSpellings(store: Store, firstStart: number) {
  const { t, read } = store;
  const there = await read.select({ right: t.spelling.right }).from(t.spelling);
  for (const locale of locales) {
    for (const spelling of demoSpellings[locale]) {
      if (!there.some((row) => row.right === spelling.right)) must(await saveSpelling(actor, store, { locale, ...spelling }, firstStart));
    }
  }
}

/** Reviewed and, where it was updated, updated some time after it was written, as in a real newsroom. */
async function addStory(store: Store, story: Story, { mediaFolder, firstStart }: Place) {
  const { t, read } = store;
  const there = await read.select({ id: t.article.id }).from(t.article).where(eq(t.article.sourceId, story.id));
  if (there.length > 0) return;
  const written = momentOf(story.updated ?? story.published, firstStart);
  must(await takeInStory(actor, store, story, {
    firstStart,
    approver: story.summary?.reviewer ?? null,
    now: Math.min(firstStart, written + 40 * 60_000),
    pictureOf: async (address) => {
      const motif = address.kind === 'drawn' ? motifs.find((known) => known === address.motif) : undefined;
      if (address.kind === 'file' || !motif) throw new Error(`${story.id} names a picture that the demonstration does not draw`);
      return ok({ kind: 'drawn', bytes: await drawPicture({ motif, seed: address.seed }), folder: mediaFolder });
    },
  }));
}

async function arrange(store: Store, locale: Locale, firstStart: number) {
  const { t, read } = store;
  if (await editionInForce(store, read, { locale, sectionId: null }, firstStart)) return;
  const front = demoFronts[locale];
  const wanted = [front.lead, ...front.beside, ...front.briefs, ...front.picks];
  const rows = await read.select({ id: t.article.id, sourceId: t.article.sourceId }).from(t.article).where(inArray(t.article.sourceId, wanted));
  const sections = await read.select({ id: t.section.id, groupKey: t.section.groupKey, locale: t.section.locale }).from(t.section);
  const story = (zone: 'lead' | 'beside' | 'briefs' | 'picks') => (sourceId: string) =>
    rows.filter((row) => row.sourceId === sourceId).map((row) => ({ zone, articleId: row.id }));
  const strips = front.strips.flatMap(({ section, rhythm }) =>
    sections.filter((row) => row.groupKey === section && row.locale === locale).map((row) => ({ zone: 'strip' as const, sectionId: row.id, rhythm })));
  must(await arrangeFront(actor, store, {
    locale,
    slots: [...story('lead')(front.lead), ...front.beside.flatMap(story('beside')), ...front.briefs.flatMap(story('briefs')), ...strips, ...front.picks.flatMap(story('picks'))],
  }, firstStart));
}

/** The demonstration is our own input: a refusal is a fault of the code. */
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(result)}`);
  return result.value;
}
