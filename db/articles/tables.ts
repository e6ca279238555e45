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
    /** Not before this hour, whoever publishes. */
    embargoAt: k.ms('embargo_at'),
    seoTitle: k.text('seo_title').notNull().default(''),
    seoDescription: k.text('seo_description').notNull().default(''),
    /** Ids of staff; the names beside them are as they were at the time. Null where an import or the system wrote. */
    createdBy: k.text('created_by'),
    createdByName: k.text('created_by_name').notNull().default(''),
    assignee: k.text('assignee'),
    assigneeName: k.text('assignee_name').notNull().default(''),
    statusAt: k.ms('status_at'),
    statusBy: k.text('status_by'),
    /** Set while a story that was sent back waits for its writer. */
    sentBackAt: k.ms('sent_back_at'),
    /** When the desk last saved or moved the story, or an import brought it. */
    touchedAt: k.ms('touched_at').notNull().default(0),
    touchedByName: k.text('touched_by_name').notNull().default(''),
    /** The story this one was translated from, and its version at the time. */
    translatedFrom: k.int('translated_from'),
    translatedVersion: k.int('translated_version'),
  }, (t) => [
    k.unique('article_source').on(t.sourceId),
    k.unique('article_group_locale').on(t.groupKey, t.locale),
    k.index('article_by_time').on(t.locale, t.publishAt, t.id, t.status),
    k.index('article_by_section').on(t.sectionId, t.publishAt, t.id, t.status),
    k.index('article_by_touch').on(t.touchedAt, t.id),
    k.index('article_by_status').on(t.status, t.touchedAt, t.id),
    k.index('article_by_source').on(t.translatedFrom),
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
