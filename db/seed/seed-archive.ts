import { eq, isNotNull } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { systemActor } from '#lib/permissions.ts';
import { slugOf } from '#lib/text/slug.ts';
import { record } from '../audit/record.ts';
import { measuresOf } from '../articles/input.ts';
import type { Query, Store } from '../store/store.ts';
import { topicsNamed } from '../topics/save.ts';
import { archiveWriter } from './archive-writer.ts';
import { seededRandom } from './pictures/random.ts';
import type { SeedProgress } from './seed-newsroom.ts';

const actor = systemActor('archive');
const batch = 500;
const tenYears = 10 * 365 * 24 * 3_600_000;
/** Of ten archive stories nine are Arabic. */
const arabicShare = 0.9;

type Ground = { sections: Map<string, number>; topics: Map<string, number>; authors: number[]; heroes: number[] };

/**
 * Adds an archive of `count` stories to a newsroom that has been set up, spread over the ten years before `now`.
 * Written in batches, each with its audit line and its events, so that memory stays flat and readers may read on.
 */
export async function seedArchive(store: Store, { count, now, progress }: { count: number; now: number; progress: SeedProgress }): Promise<void> {
  const random = seededRandom(`archive:${now}`);
  const write = { ar: archiveWriter('ar'), en: archiveWriter('en') };
  const ground = { ar: await groundOf(store, 'ar'), en: await groundOf(store, 'en') };
  for (let done = 0; done < count; ) {
    const size = Math.min(batch, count - done);
    await store.write(async (tx) => {
      for (const locale of locales) {
        const share = locale === 'ar' ? Math.ceil(size * arabicShare) : size - Math.ceil(size * arabicShare);
        const stories = Array.from({ length: share }, (_, n) => write[locale](random, done + n + 1));
        await learnTopics(store, { tx, locale, ground: ground[locale], names: stories.flatMap((story) => story.topics), now });
        const rows = stories.map((story) => {
          const publishAt = now - Math.floor(random.between(24 * 3_600_000, tenYears));
          const { section, topics: _topics, ...words } = story;
          return {
            ...words, ...measuresOf(words), locale, groupKey: `archive-${now}-${done}-${locale}-${random.fraction()}`, slug: slugOf(story.headline),
            sectionId: ground[locale].sections.get(section) ?? 0, heroId: oneOf(ground[locale].heroes, random), originLocale: locale,
            status: 'published' as const, createdAt: publishAt, publishAt, firstPublishedAt: publishAt,
          };
        });
        if (rows.length > 0) await writeRows(store, { tx, rows, ties: stories.map((story) => ({ topics: story.topics, author: oneOf(ground[locale].authors, random) })), ground: ground[locale] });
      }
      const tags = locales.flatMap((locale) => [cacheTag.edition(locale), ...[...ground[locale].sections.values()].map(cacheTag.section)]);
      await record(store, tx, { actor, action: 'article.import', noun: 'archive', id: null, after: { from: done, size }, tags, now });
    });
    done += size;
    progress({ done, total: count });
  }
}

type Rows = { tx: Query; rows: Store['t']['article']['$inferInsert'][]; ties: { topics: string[]; author: number | null }[]; ground: Ground };

async function writeRows({ t }: Store, { tx, rows, ties, ground }: Rows): Promise<void> {
  const ids: number[] = [];
  // SQLite takes 32,766 values in a statement; a story has 25.
  for (let start = 0; start < rows.length; start += 250) {
    const added = await tx.insert(t.article).values(rows.slice(start, start + 250)).returning({ id: t.article.id });
    ids.push(...added.map((row) => row.id));
  }
  const topics = ids.flatMap((articleId, index) => [...new Set(ties[index]?.topics)].map((name, position) => ({ articleId, topicId: ground.topics.get(name) ?? 0, position })));
  await tx.insert(t.articleTopic).values(topics).onConflictDoNothing();
  const bylines = ids.flatMap((articleId, index) => {
    const authorId = ties[index]?.author;
    return authorId ? [{ articleId, authorId, position: 0 }] : [];
  });
  await tx.insert(t.byline).values(bylines);
}

async function groundOf({ read, t }: Store, locale: Locale): Promise<Ground> {
  const sections = await read.select({ groupKey: t.section.groupKey, id: t.section.id }).from(t.section).where(eq(t.section.locale, locale));
  const authors = await read.select({ id: t.author.id }).from(t.author).where(eq(t.author.locale, locale));
  const heroes = await read.selectDistinct({ id: t.article.heroId }).from(t.article).where(isNotNull(t.article.heroId)).limit(200);
  return {
    sections: new Map(sections.map((row) => [row.groupKey, row.id])),
    topics: new Map(),
    authors: authors.map((row) => row.id),
    heroes: heroes.map((row) => row.id).filter((id) => id !== null),
  };
}

async function learnTopics(store: Store, { tx, locale, ground, names, now }: { tx: Query; locale: Locale; ground: Ground; names: string[]; now: number }) {
  for (const name of new Set(names)) {
    if (ground.topics.has(name)) continue;
    const [id] = await topicsNamed(actor, store, { tx, locale, names: [name], now });
    if (id) ground.topics.set(name, id);
  }
}

function oneOf(ids: number[], random: { whole: (low: number, high: number) => number }): number | null {
  return ids[random.whole(0, ids.length - 1)] ?? null;
}
