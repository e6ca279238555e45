import { and, desc, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import type { Body } from '#lib/body/schema.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { isSeen, pendingOf } from '../articles/change.ts';
import { fieldsOf, type ArticleRow } from '../articles/fields.ts';
import { measuresOf, type StoryFields } from '../articles/input.ts';
import { isLive } from '../articles/live.ts';
import { ownedOf } from '../articles/owned.ts';
import type { ArticlePage } from '../articles/published.ts';
import { stageOf } from '../articles/stage.ts';
import type { ArticleStatus } from '../articles/tables.ts';
import { picturesById } from '../media/published.ts';
import type { Store } from '../store/store.ts';
import { approvedSummary, panelOf, type SummaryPanel } from '../summaries/published.ts';
import { hashOfToken } from './share.ts';

export type Preview = {
  article: ArticlePage;
  stage: ArticleStatus;
  live: boolean;
  savedAt: number;
  savedBy: string;
  /** The summary on the page has yet to be approved: readers would not see it. */
  summaryProposed: boolean;
  /** When the link that leads here ends, if one does. */
  expiresAt: number | null;
};

/** A story as its page would show it if it went out as it stands on the desk; null when it is not the actor's to read. */
export async function previewOf(actor: Actor, store: Store, id: number, now: number): Promise<Preview | null> {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row || !can(actor, 'article.read', await ownedOf(store, read, row))) return null;
  return previewPage(store, { row, expiresAt: null, now });
}

/** The same for whoever has a link that is in force: not ended, not expired, of a story that is not withdrawn. */
export async function previewByToken(store: Store, token: string, now: number): Promise<Preview | null> {
  const link = await linkInForce(store, token, now);
  if (!link) return null;
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, link.articleId)).limit(1);
  return row ? previewPage(store, { row, expiresAt: link.expiresAt, now }) : null;
}

/** Whether a link with this token shows anything now: in force, of a story that stands, and not made by somebody who has been disabled. */
export async function linkInForce({ read, t }: Store, token: string, now: number): Promise<{ articleId: number; expiresAt: number } | null> {
  const [link] = await read.select({ articleId: t.previewLink.articleId, expiresAt: t.previewLink.expiresAt })
    .from(t.previewLink)
    .innerJoin(t.article, eq(t.article.id, t.previewLink.articleId))
    .leftJoin(t.staff, and(eq(t.staff.id, t.previewLink.createdBy), eq(t.staff.state, 'disabled')))
    .where(and(eq(t.previewLink.tokenHash, hashOfToken(token)), isNull(t.previewLink.revokedAt), gt(t.previewLink.expiresAt, now), ne(t.article.status, 'withdrawn'), isNull(t.staff.id)))
    .limit(1);
  return link ?? null;
}

async function previewPage(store: Store, { row, expiresAt, now }: { row: ArticleRow; expiresAt: number | null; now: number }): Promise<Preview | null> {
  const { read, t } = store;
  const pending = await pendingOf(store, read, row.id);
  const fields = pending?.fields ?? await fieldsOf(store, read, row);
  const { textHash, words } = measuresOf(fields);
  const [section] = await read.select({ id: t.section.id, groupKey: t.section.groupKey, slug: t.section.slug, name: t.section.name }).from(t.section).where(eq(t.section.id, fields.sectionId)).limit(1);
  if (!section) return null;
  const topics = fields.topicIds.length === 0 ? [] : await read.select({ id: t.topic.id, slug: t.topic.slug, name: t.topic.name }).from(t.topic).where(inArray(t.topic.id, fields.topicIds));
  const people = await authorsOf(store, fields.authorIds);
  const wanted = [fields.heroId, ...people.map((person) => person.pictureId)].filter((id) => id !== null);
  const pictures = await picturesById(store, [...wanted, ...mediaIdsOf(fields.body)], row.locale);
  const picture = (id: number | null) => pictures.get(id ?? 0) ?? null;
  const summary = await summaryOf(store, { id: row.id, textHash, body: fields.body, now });
  const authors = people.map((person) => ({ ...person, picture: picture(person.pictureId) }));
  const article: ArticlePage = {
    ...shownWords(fields), id: row.id, locale: row.locale, groupKey: row.groupKey, words, section, summary: summary?.panel ?? null,
    publishedAt: row.firstPublishedAt ?? row.publishAt ?? now,
    updatedAt: isSeen(row, now) && pending && textHash !== row.textHash ? now : row.updatedAt,
    picture: picture(fields.heroId), bylines: authors, authors, topics: inOrder(fields.topicIds, topics),
    corrections: await read.select({ id: t.correction.id, at: t.correction.at, text: t.correction.text }).from(t.correction).where(eq(t.correction.articleId, row.id)).orderBy(desc(t.correction.at), desc(t.correction.id)),
    translations: await read.select({ locale: t.article.locale, id: t.article.id, slug: t.article.slug, headline: t.article.headline }).from(t.article)
      .where(and(eq(t.article.groupKey, row.groupKey), ne(t.article.id, row.id), isLive(t, now))).orderBy(t.article.locale),
    pictures: Object.fromEntries(pictures), tags: [],
  };
  return {
    article, expiresAt, stage: stageOf(row, pending, now), live: isSeen(row, now), summaryProposed: summary?.proposed ?? false,
    savedAt: pending?.at ?? (row.touchedAt || row.createdAt), savedBy: pending?.byName ?? row.touchedByName,
  };
}

function shownWords({ slug, kicker, headline, standfirst, body, dateline, ads, sensitive, breaking }: StoryFields) {
  return { slug, kicker, headline, standfirst, body, dateline, ads, sensitive, breaking };
}

async function authorsOf({ read, t }: Store, ids: number[]) {
  if (ids.length === 0) return [];
  const rows = await read.select({ id: t.author.id, slug: t.author.slug, name: t.author.name, role: t.author.role, bio: t.author.bio, kind: t.author.kind, pictureId: t.author.pictureId })
    .from(t.author).where(inArray(t.author.id, ids));
  return inOrder(ids, rows);
}

function inOrder<T extends { id: number }>(ids: number[], rows: T[]): T[] {
  return ids.map((id) => rows.find((row) => row.id === id)).filter((row) => row !== undefined);
}

/** The draft of a summary, which names nobody yet, or else what readers would see above this text. */
async function summaryOf(store: Store, { id, textHash, body, now }: { id: number; textHash: string; body: Body; now: number }): Promise<{ panel: SummaryPanel; proposed: boolean } | null> {
  const { read, t } = store;
  const [draft] = await read.select().from(t.summary).where(and(eq(t.summary.articleId, id), eq(t.summary.state, 'proposed'))).limit(1);
  if (draft) return { panel: panelOf(draft, { keyPoints: draft.keyPoints, reviewer: '…', reviewedAt: now }), proposed: true };
  const panel = await approvedSummary(store, { articleId: id, textHash, body });
  return panel && { panel, proposed: false };
}
