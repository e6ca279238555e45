import { and, eq, inArray } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../../audit/record.ts';
import type { Query, Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { applyFields, fieldsOf, type ArticleRow } from '../fields.ts';
import { measuresOf, type StoryFields } from '../input.ts';
import { ownedOf } from '../owned.ts';
import { keepRevision } from '../revisions/keep.ts';
import { tieTo, versionIn } from './join.ts';

type TranslateRefusal = 'articleAbsent' | 'notAllowed' | 'translationExists' | 'sectionUnknown' | 'sameLanguage';

/**
 * Opens a version of a story in another language, with its pictures and structure and the words still to be translated,
 * under the same section, topics and authors as far as that language has them. It remembers the version it came from.
 */
export async function translateArticle(actor: Actor, store: Store, { id, locale }: { id: number; locale: Locale }, now: number): Promise<Result<{ id: number; version: number }, TranslateRefusal>> {
  const { t } = store;
  return store.write(async (tx) => {
    const [source] = await tx.select().from(t.article).where(eq(t.article.id, id)).limit(1);
    if (!source) return refuse('articleAbsent');
    if (!can(actor, 'article.translate', await ownedOf(store, tx, source))) return refuse('notAllowed');
    if (source.locale === locale) return refuse('sameLanguage');
    if (await versionIn(store, tx, { groupKey: source.groupKey, locale, but: id })) return refuse('translationExists');
    const original = await fieldsOf(store, tx, source);
    const ties = await tiesIn(store, tx, { source, original, locale });
    if (!ties) return refuse('sectionUnknown');
    const fields: StoryFields = { ...original, ...ties, slug: '', seoTitle: '', seoDescription: '', originLocale: source.originLocale, translatedFrom: id };
    await keepRevision(store, tx, { articleId: id, version: source.version, fields: original, kind: 'translate', by: actor, at: now });
    const { topicIds: _topics, authorIds: _authors, ...words } = fields;
    const [row] = await tx.insert(t.article).values({
      ...words, ...measuresOf(words), locale, ...tieTo(source),
      createdAt: now, createdBy: actor.id, createdByName: actor.name, touchedAt: now, touchedByName: actor.name, statusAt: now, statusBy: actor.id,
    }).returning();
    if (!row) throw new Error('a translation was not written');
    await applyFields(store, tx, { row, fields });
    await keepRevision(store, tx, { articleId: row.id, version: row.version, fields, kind: 'draft', by: actor, at: now });
    await record(store, tx, { actor, action: 'article.translate', noun: 'article', id: row.id, before: id, after: fields, tags: [], now });
    return ok({ id: row.id, version: row.version });
  });
}

/** Says that a translation now follows this version of its source. */
export async function followSource(actor: Actor, store: Store, { id, version, sourceVersion }: { id: number; version: number; sourceVersion: number }, now: number) {
  const { t } = store;
  return changeArticle(store, {
    actor, action: 'article.follow', id, version, now,
    change: async (row, tx) => {
      const [source] = row.translatedFrom === null ? [] : await tx.select().from(t.article).where(eq(t.article.id, row.translatedFrom)).limit(1);
      if (!source || source.version < sourceVersion) return refuse('articleStale');
      await keepRevision(store, tx, { articleId: source.id, version: source.version, fields: await fieldsOf(store, tx, source), kind: 'translate', by: actor, at: now });
      return ok({ patch: { translatedVersion: source.version }, silent: true });
    },
  });
}

type Tied = { source: ArticleRow; original: StoryFields; locale: Locale };

/** Section, topics and authors of the other language by their groups; null without a section. */
async function tiesIn({ t }: Store, tx: Query, { source, original, locale }: Tied): Promise<Pick<StoryFields, 'sectionId' | 'topicIds' | 'authorIds'> | null> {
  const [section] = await tx.select({ id: t.section.id }).from(t.section)
    .where(and(eq(t.section.locale, locale), inArray(t.section.groupKey, tx.select({ key: t.section.groupKey }).from(t.section).where(eq(t.section.id, source.sectionId))))).limit(1);
  if (!section) return null;
  const topics = original.topicIds.length === 0 ? [] : await tx.select({ id: t.topic.id }).from(t.topic)
    .where(and(eq(t.topic.locale, locale), inArray(t.topic.groupKey, tx.select({ key: t.topic.groupKey }).from(t.topic).where(inArray(t.topic.id, original.topicIds)))));
  const authors = original.authorIds.length === 0 ? [] : await tx.select({ id: t.author.id }).from(t.author)
    .where(and(eq(t.author.locale, locale), inArray(t.author.groupKey, tx.select({ key: t.author.groupKey }).from(t.author).where(inArray(t.author.id, original.authorIds)))));
  return { sectionId: section.id, topicIds: topics.map((row) => row.id), authorIds: authors.map((row) => row.id) };
}
