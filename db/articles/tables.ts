import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { authorTables } from '../authors/tables.ts';
import type { mediaTables } from '../media/tables.ts';
import type { sectionTables } from '../sections/tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';
import type { topicTables } from '../topics/tables.ts';

/** `scheduled` and `published` are both live once `publishAt` has passed; no timer moves a story from one to the other. */
export const articleStatuses = ['draft', 'review', 'approved', 'scheduled', 'published', 'withdrawn'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

type Neighbours = ReturnType<typeof sectionTables> & ReturnType<typeof topicTables> &
  ReturnType<typeof mediaTables> & ReturnType<typeof authorTables>;

export function articleTables(k: ColumnKit, { section, topic, media, author }: Neighbours) {
  const article = k.table('article', {
    /** Public: it stands in the address. */
    id: k.id(),
    locale: k.text('locale').$type<Locale>().notNull(),
    groupKey: k.text('group_key').notNull(),
    /** Where an imported story came from; importing it again updates the same row. */
    sourceId: k.text('source_id'),
    slug: k.text('slug').notNull(),
    kicker: k.text('kicker').notNull().default(''),
    headline: k.text('headline').notNull(),
    standfirst: k.text('standfirst').notNull().default(''),
    body: k.json<Body>('body').notNull(),
    /** SHA-256 over headline and the body's text; an approved summary is current while it carries the same hash. */
    textHash: k.text('text_hash').notNull(),
    words: k.int('words').notNull(),
    heroId: k.int('hero_id').references(() => media.id),
    sectionId: k.int('section_id').notNull().references(() => section.id),
    dateline: k.text('dateline').notNull().default(''),
    originLocale: k.text('origin_locale').notNull(),
    status: k.text('status').$type<ArticleStatus>().notNull().default('draft'),
    version: k.int('version').notNull().default(1),
    ads: k.text('ads').$type<'on' | 'off'>().notNull().default('on'),
    sensitive: k.bool('sensitive').notNull().default(false),
    breaking: k.bool('breaking').notNull().default(false),
    createdAt: k.ms('created_at').notNull(),
    publishAt: k.ms('publish_at'),
    firstPublishedAt: k.ms('first_published_at'),
    updatedAt: k.ms('updated_at'),
    withdrawnAt: k.ms('withdrawn_at'),
    withdrawnReason: k.text('withdrawn_reason'),
  }, (t) => [
    k.unique('article_source').on(t.sourceId),
    k.unique('article_group_locale').on(t.groupKey, t.locale),
    k.index('article_by_time').on(t.locale, t.publishAt, t.id, t.status),
    k.index('article_by_section').on(t.sectionId, t.publishAt, t.id, t.status),
  ]);

  const articleTopic = k.table('article_topic', {
    articleId: k.int('article_id').notNull().references(() => article.id),
    topicId: k.int('topic_id').notNull().references(() => topic.id),
    position: k.int('position').notNull(),
  }, (t) => [
    k.primaryKey({ columns: [t.articleId, t.topicId] }),
    k.index('article_topic_topic').on(t.topicId, t.articleId),
  ]);

  const byline = k.table('byline', {
    articleId: k.int('article_id').notNull().references(() => article.id),
    authorId: k.int('author_id').notNull().references(() => author.id),
    position: k.int('position').notNull(),
  }, (t) => [
    k.primaryKey({ columns: [t.articleId, t.authorId] }),
    k.index('byline_author').on(t.authorId, t.articleId),
  ]);

  /** A dated, public note on what was wrong and what is right. */
  const correction = k.table('correction', {
    id: k.id(),
    articleId: k.int('article_id').notNull().references(() => article.id),
    at: k.ms('at').notNull(),
    text: k.text('text').notNull(),
  }, (t) => [k.index('correction_article').on(t.articleId, t.at), k.index('correction_at').on(t.at)]);

  return { article, articleTopic, byline, correction };
}
