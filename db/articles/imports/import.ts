import { and, desc, eq, ne } from 'drizzle-orm';
import { tagsOfArticle } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { authorsNamed } from '../../authors/save.ts';
import { hashOf, record } from '../../audit/record.ts';
import { sectionForImport } from '../../sections/save.ts';
import type { Query, Store } from '../../store/store.ts';
import { writeApproval } from '../../summaries/approve.ts';
import { summaryInput, type SummaryInput } from '../../summaries/input.ts';
import { handedIn, writeProposal } from '../../summaries/propose.ts';
import { topicsNamed } from '../../topics/save.ts';
import { measuresOf, storyInput, type Story } from '../input.ts';
import { tie, tiesOf } from '../ties.ts';

/** A story from outside, with names where the model has ids. Times are epoch milliseconds. */
export type ForeignStory = Omit<Story, 'sectionId' | 'topicIds' | 'authorIds'> & {
  sourceId: string;
  section: { slug: string; name?: string };
  topics: string[];
  authors: string[];
  publishedAt: number;
  updatedAt: number | null;
  corrections: { at: number; text: string }[];
  summary: Omit<SummaryInput, 'articleId'> | null;
};

export type Imported = { id: number; locale: Locale; slug: string; outcome: 'added' | 'changed' | 'same' };
export type ImportRefusal = 'notAllowed' | 'storyInvalid' | 'sectionUnknown' | 'summaryInvalid' | 'summaryAbsent' | 'summaryOutdated' | 'articleAbsent' | 'translationExists' | 'articleWithdrawn' | 'articleTouchedByDesk';

/**
 * Takes a story in and publishes it; one with the same source id is brought up to date, and left alone when
 * nothing in it changed. A summary waits for review unless `approver` answers for it.
 */
export async function importArticle(actor: Actor, store: Store, story: ForeignStory, { approver, now }: { approver: string | null; now: number }): Promise<Result<Imported, ImportRefusal>> {
  if (!can(actor, 'article.import')) return refuse('notAllowed');
  let refusal: ImportRefusal | null = null;
  try {
    return await store.write(async (tx) => {
      const imported = await writeImport(actor, store, { tx, story, approver, now });
      if (imported.ok) return imported;
      // Sections, topics and authors may have been added on the way: take all of it back.
      refusal = imported.reason;
      throw new Error(imported.reason);
    });
  } catch (error) {
    if (refusal) return refuse(refusal);
    throw error;
  }
}

type Work = { tx: Query; story: ForeignStory; approver: string | null; now: number };

async function writeImport(actor: Actor, store: Store, { tx, story, approver, now }: Work): Promise<Result<Imported, ImportRefusal>> {
  const { t } = store;
  const { sourceId, section, topics, authors, publishedAt, updatedAt, corrections, summary, ...words } = story;
  const [before] = await tx.select().from(t.article).where(eq(t.article.sourceId, sourceId)).limit(1);
  const [rival] = await tx.select({ id: t.article.id }).from(t.article).where(and(eq(t.article.groupKey, story.groupKey), eq(t.article.locale, story.locale))).limit(1);
  if (rival && rival.id !== before?.id) return refuse('translationExists');
  if (before?.status === 'withdrawn') return refuse('articleWithdrawn');
  const last = before ? await lastHands(store, tx, before.id) : null;
  if (before && last?.imported === hashOf(story)) {
    const approved = await reviewSummary(actor, store, { tx, articleId: before.id, summary: null, approver: summary && approver, now });
    return approved.ok ? ok({ id: before.id, locale: before.locale, slug: before.slug, outcome: 'same' }) : approved;
  }
  if (last?.deskSince) return refuse('articleTouchedByDesk');
  const sectionId = await sectionForImport(actor, store, { tx, locale: story.locale, section, now });
  if (sectionId === null) return refuse('sectionUnknown');
  const topicIds = await topicsNamed(actor, store, { tx, locale: story.locale, names: topics, now });
  const authorIds = await authorsNamed(actor, store, { tx, locale: story.locale, names: authors, now });
  const parsed = storyInput.safeParse({ ...words, sectionId, topicIds, authorIds });
  if (!parsed.success) return refuse('storyInvalid');
  const { topicIds: _topics, authorIds: _authors, ...columns } = parsed.data;
  const row = {
    ...columns, ...measuresOf(columns), sourceId, updatedAt, publishAt: publishedAt, firstPublishedAt: publishedAt,
    status: publishedAt > now ? ('scheduled' as const) : ('published' as const), withdrawnAt: null, withdrawnReason: null,
    touchedAt: now, touchedByName: actor.name,
  };
  const tagsBefore = before ? tagsOfArticle(await tiesOf(store, tx, before)) : [];
  const [after] = before
    ? await tx.update(t.article).set({ ...row, version: before.version + 1 }).where(eq(t.article.id, before.id)).returning()
    : await tx.insert(t.article).values({ ...row, createdAt: now }).returning();
  if (!after) throw new Error('a story was not written');
  await tie(store, tx, { id: after.id, topicIds, authorIds });
  await tx.delete(t.correction).where(eq(t.correction.articleId, after.id));
  if (corrections.length > 0) await tx.insert(t.correction).values(corrections.map((note) => ({ ...note, articleId: after.id })));
  const tags = [...tagsBefore, ...tagsOfArticle(await tiesOf(store, tx, after))];
  await record(store, tx, { actor, action: 'article.import', noun: 'article', id: after.id, before, after: story, tags, now, hours: before ? [now, publishedAt] : [publishedAt] });
  const reviewed = await reviewSummary(actor, store, { tx, articleId: after.id, summary, approver, now });
  return reviewed.ok ? ok({ id: after.id, locale: after.locale, slug: after.slug, outcome: before ? 'changed' : 'added' }) : reviewed;
}

/** What the last import of a story handed in, as its hash, and whether the desk has changed the story since. */
async function lastHands({ t }: Store, tx: Query, articleId: number): Promise<{ imported: string | null; deskSince: boolean }> {
  const lines = await tx
    .select({ action: t.audit.action, after: t.audit.after })
    .from(t.audit)
    .where(and(eq(t.audit.noun, 'article'), eq(t.audit.objectId, articleId)))
    .orderBy(desc(t.audit.id));
  const imported = lines.find((line) => line.action === 'article.import');
  return { imported: imported?.after ?? null, deskSince: lines[0]?.action !== 'article.import' };
}

type Review = { tx: Query; articleId: number; summary: ForeignStory['summary']; approver: string | null; now: number };

async function reviewSummary(actor: Actor, store: Store, { tx, articleId, summary, approver, now }: Review): Promise<Result<{ articleId: number }, ImportRefusal>> {
  if (await isInHands(store, tx, articleId)) return ok({ articleId });
  if (summary) {
    const parsed = summaryInput.safeParse({ ...summary, articleId });
    if (!parsed.success) return refuse('summaryInvalid');
    const { articleId: _id, method, ...units } = parsed.data;
    const proposed = await writeProposal(actor, store, { tx, articleId, units, making: handedIn(method, units), now });
    if (!proposed.ok) return proposed;
  }
  if (approver === null) return ok({ articleId });
  const { t } = store;
  const [draft] = await tx.select({ id: t.summary.id }).from(t.summary).where(and(eq(t.summary.articleId, articleId), eq(t.summary.state, 'proposed'))).limit(1);
  if (!draft) return ok({ articleId });
  const approved = await writeApproval(actor, store, { tx, approval: { articleId, reviewer: approver, readElsewhere: true }, now });
  if (approved.ok) return approved;
  return refuse(approved.reason === 'summaryOutdated' || approved.reason === 'summaryAbsent' ? approved.reason : 'summaryInvalid');
}

/** Whether the desk has done anything to the summary, or asked a machine for one, since an import brought it: then it is the desk's. */
async function isInHands({ t }: Store, tx: Query, articleId: number): Promise<boolean> {
  const lines = await tx.select({ action: t.audit.action }).from(t.audit).where(and(eq(t.audit.noun, 'summary'), eq(t.audit.objectId, articleId))).orderBy(desc(t.audit.id)).limit(1);
  const [made] = await tx.select({ id: t.summary.id }).from(t.summary).where(and(eq(t.summary.articleId, articleId), ne(t.summary.madeByName, ''))).limit(1);
  const [review] = await tx.select({ basis: t.summaryReview.basis }).from(t.summaryReview).where(eq(t.summaryReview.articleId, articleId)).orderBy(desc(t.summaryReview.id)).limit(1);
  const last = lines[0]?.action;
  return made !== undefined || review?.basis === 'desk' || (last !== undefined && last !== 'summary.propose' && last !== 'summary.approve');
}
