import { createHash } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Query, Store } from '../store/store.ts';
import { measuresOf, type StoryFields } from './input.ts';
import { tie } from './ties.ts';

export type ArticleRow = Store['t']['article']['$inferSelect'];
export type ArticlePatch = Partial<Store['t']['article']['$inferInsert']>;
export type FieldsRefusal = 'sectionUnknown' | 'pictureAbsent' | 'tieAbsent';

/** What the desk edits of a story, as the story itself stands; what waits to be published is not in it. */
export async function fieldsOf({ t }: Pick<Store, 't'>, tx: Query, row: ArticleRow): Promise<StoryFields> {
  const topics = await tx.select({ id: t.articleTopic.topicId }).from(t.articleTopic).where(eq(t.articleTopic.articleId, row.id)).orderBy(asc(t.articleTopic.position));
  const authors = await tx.select({ id: t.byline.authorId }).from(t.byline).where(eq(t.byline.articleId, row.id)).orderBy(asc(t.byline.position));
  return fieldsWith(row, { topicIds: topics.map((topic) => topic.id), authorIds: authors.map((author) => author.id) });
}

/** The same of many stories, by id: as many as a statement can name. */
export async function fieldsOfMany({ t }: Pick<Store, 't'>, tx: Query, rows: readonly ArticleRow[]): Promise<Map<number, StoryFields>> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return new Map();
  const topics = await tx.select({ of: t.articleTopic.articleId, id: t.articleTopic.topicId }).from(t.articleTopic).where(inArray(t.articleTopic.articleId, ids)).orderBy(asc(t.articleTopic.position));
  const authors = await tx.select({ of: t.byline.articleId, id: t.byline.authorId }).from(t.byline).where(inArray(t.byline.articleId, ids)).orderBy(asc(t.byline.position));
  const [topicsOf, authorsOf] = [Map.groupBy(topics, ({ of }) => of), Map.groupBy(authors, ({ of }) => of)];
  return new Map(rows.map((row) => [row.id, fieldsWith(row, {
    topicIds: (topicsOf.get(row.id) ?? []).map(({ id }) => id), authorIds: (authorsOf.get(row.id) ?? []).map(({ id }) => id),
  })]));
}

function fieldsWith(row: ArticleRow, ties: Pick<StoryFields, 'topicIds' | 'authorIds'>): StoryFields {
  const { slug, kicker, headline, standfirst, body, heroId, sectionId, dateline, seoTitle, seoDescription, ads, sensitive, breaking, embargoAt, originLocale, translatedFrom } = row;
  return { slug, kicker, headline, standfirst, body, heroId, sectionId, ...ties, dateline, seoTitle, seoDescription, ads, sensitive, breaking, embargoAt, originLocale, translatedFrom };
}

/** SHA-256 over the fields whatever the order of their keys: PostgreSQL gives JSON back in its own. */
export function hashOfFields(fields: StoryFields): string {
  return createHash('sha256').update(JSON.stringify(ordered(fields))).digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}

/** Whether everything the fields name is there and speaks the story's language. Decides nothing about the words. */
export async function checkFields({ t }: Pick<Store, 't'>, tx: Query, { row, fields }: { row: Pick<ArticleRow, 'locale'>; fields: StoryFields }): Promise<Result<null, FieldsRefusal>> {
  const [section] = await tx.select({ locale: t.section.locale }).from(t.section).where(eq(t.section.id, fields.sectionId)).limit(1);
  if (section?.locale !== row.locale) return refuse('sectionUnknown');
  const known = await knownTies({ t }, tx, { locale: row.locale, fields });
  if (known.heroId !== fields.heroId) return refuse('pictureAbsent');
  if (known.topicIds.length !== fields.topicIds.length || known.authorIds.length !== fields.authorIds.length) return refuse('tieAbsent');
  return ok(null);
}

/** The ties of the fields without those that are gone, in their order, none twice. */
export async function knownTies({ t }: Pick<Store, 't'>, tx: Query, { locale, fields }: { locale: ArticleRow['locale']; fields: StoryFields }): Promise<Pick<StoryFields, 'heroId' | 'topicIds' | 'authorIds'>> {
  const { heroId, topicIds, authorIds } = fields;
  const topics = topicIds.length === 0 ? [] : await tx.select({ id: t.topic.id }).from(t.topic).where(and(inArray(t.topic.id, topicIds), eq(t.topic.locale, locale)));
  const authors = authorIds.length === 0 ? [] : await tx.select({ id: t.author.id }).from(t.author).where(and(inArray(t.author.id, authorIds), eq(t.author.locale, locale)));
  const [hero] = heroId === null ? [] : await tx.select({ id: t.media.id }).from(t.media).where(eq(t.media.id, heroId)).limit(1);
  const among = (ids: number[], rows: { id: number }[]) => [...new Set(ids)].filter((id) => rows.some((row) => row.id === id));
  return { heroId: hero?.id ?? null, topicIds: among(topicIds, topics), authorIds: among(authorIds, authors) };
}

/** Puts fields that have been checked into the story: its ties at once, its row as the patch that comes back. What it is a translation of stays. */
export async function applyFields({ t }: Pick<Store, 't'>, tx: Query, { row, fields }: { row: Pick<ArticleRow, 'id'>; fields: StoryFields }): Promise<ArticlePatch> {
  const { topicIds, authorIds, translatedFrom: _stays, ...words } = fields;
  await tie({ t }, tx, { id: row.id, topicIds, authorIds });
  return { ...words, ...measuresOf(words) };
}
