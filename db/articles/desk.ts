import { and, asc, desc, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import { can, type Action, type Actor, type Owned } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { deskSummary, type DeskSummary } from '../summaries/desk.ts';
import { deskTextOf } from '../summaries/desk-text.ts';
import { isSeen, pendingOf } from './change.ts';
import type { NoteKind, PendingStage } from './desk-tables.ts';
import { fieldsOf, type ArticleRow } from './fields.ts';
import type { StoryFields } from './input.ts';
import { ownedOf } from './owned.ts';
import { readiness, type Problem } from './readiness.ts';
import { revisionsOf, type RevisionLine } from './revisions/desk.ts';
import { mayWrite, stageOf } from './stage.ts';
import type { ArticleStatus } from './tables.ts';
import { siblingsOf, type Sibling } from './translations/desk.ts';
import { ignoredRemarks } from './workflow/ignore-remark.ts';
import { leaseLifetime, type Here } from './workflow/lease.ts';
import { isRemovable, mayRemove } from './writing/remove.ts';

export type DeskNote = { id: number; at: number; byName: string; kind: Exclude<NoteKind, 'style-ignored'>; text: string };
export type PreviewLink = { id: number; byName: string; createdAt: number; expiresAt: number };

/** What the actor may do to this story, at the stage it is at. */
export const storyRights = [
  'save', 'submit', 'sendBack', 'approve', 'schedule', 'unschedule', 'publish', 'correct', 'withdraw', 'discard', 'restore', 'assign', 'take', 'note', 'share', 'translate', 'makeSummary', 'saveSummary', 'approveSummary', 'withdrawSummary', 'resolveReport', 'duplicate', 'remove', 'link',
] as const;
export type StoryRights = Record<(typeof storyRights)[number], boolean>;

/** A story as the desk works on it: its text is the one that waits, where one waits. */
export type DeskStory = {
  id: number;
  version: number;
  locale: Locale;
  groupKey: string;
  desk: string | null;
  status: ArticleStatus;
  stage: ArticleStatus;
  /** Readers see it, in the text that was last published. */
  live: boolean;
  fields: StoryFields;
  pending: { stage: PendingStage; by: string; at: number } | null;
  statusAt: number | null;
  publishAt: number | null;
  firstPublishedAt: number | null;
  updatedAt: number | null;
  sentBackAt: number | null;
  withdrawnAt: number | null;
  withdrawnReason: string | null;
  /** The part of its address that readers know. */
  publicSlug: string;
  createdByName: string;
  touchedAt: number;
  touchedByName: string;
  assignee: { id: string; name: string } | null;
  topics: { id: number; name: string }[];
  authors: { id: number; name: string }[];
  mediaIds: number[];
  corrections: { id: number; at: number; text: string }[];
  summary: DeskSummary;
  notes: DeskNote[];
  /** Remarks of the house style that rest in this story, by their names. */
  ignoredRemarks: string[];
  revisions: RevisionLine[];
  links: PreviewLink[];
  siblings: Sibling[];
  /** Languages in which there is no version yet. */
  missing: Locale[];
  others: Here[];
  /** What keeps it from readers. */
  problems: Problem[];
  rights: StoryRights;
};

/** The story with this id as the desk works on it; null when there is none, or it is not the actor's to read. */
export async function deskStory(actor: Actor, store: Store, id: number, now: number): Promise<DeskStory | null> {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) return null;
  const owned = await ownedOf(store, read, row);
  if (!can(actor, 'article.read', owned)) return null;
  const pending = await pendingOf(store, read, id);
  const fields = pending?.fields ?? await fieldsOf(store, read, row);
  const stage = stageOf(row, pending, now);
  const live = isSeen(row, now);
  const siblings = await siblingsOf(store, row);
  const { version, locale, groupKey, status, statusAt, publishAt, firstPublishedAt, updatedAt, sentBackAt, withdrawnAt, withdrawnReason, createdByName, touchedAt, touchedByName } = row;
  return {
    id, version, locale, groupKey, status, statusAt, publishAt, firstPublishedAt, updatedAt, sentBackAt, withdrawnAt, withdrawnReason, createdByName, touchedByName,
    desk: owned.desk, stage, live, fields, publicSlug: row.slug, touchedAt: touchedAt || row.createdAt,
    pending: pending && { stage: pending.stage, by: pending.byName, at: pending.at },
    assignee: row.assignee === null ? null : { id: row.assignee, name: row.assigneeName },
    ...await tiesShown(store, fields),
    mediaIds: [...new Set([...(fields.heroId === null ? [] : [fields.heroId]), ...mediaIdsOf(fields.body)])],
    corrections: await read.select({ id: t.correction.id, at: t.correction.at, text: t.correction.text }).from(t.correction).where(eq(t.correction.articleId, id)).orderBy(desc(t.correction.at)),
    summary: await deskSummary(store, id, deskTextOf({ row, fields, owned, now })),
    notes: (await read.select({ id: t.deskNote.id, at: t.deskNote.at, byName: t.deskNote.byName, kind: t.deskNote.kind, text: t.deskNote.text }).from(t.deskNote).where(and(eq(t.deskNote.articleId, id), ne(t.deskNote.kind, 'style-ignored'))).orderBy(desc(t.deskNote.id)).limit(50))
      .flatMap(({ kind, ...note }) => (kind === 'style-ignored' ? [] : [{ ...note, kind }])),
    ignoredRemarks: await ignoredRemarks(store, read, id),
    revisions: await revisionsOf(store, { articleId: id }),
    links: await linksOf(store, { id, now }),
    siblings,
    missing: locales.filter((other) => other !== locale && !siblings.some((sibling) => sibling.locale === other)),
    others: await read.select({ staffId: t.lease.staffId, name: t.lease.name, at: t.lease.at }).from(t.lease)
      .where(and(eq(t.lease.articleId, id), ne(t.lease.staffId, actor.id), gt(t.lease.at, now - leaseLifetime))).orderBy(asc(t.lease.name)),
    problems: await readiness(store, read, { id, locale, fields, at: now, actor }),
    rights: rightsOf(actor, { row, owned, stage, live, waiting: pending }),
  };
}

type At = { row: Pick<ArticleRow, 'assignee' | 'createdBy' | 'status' | 'firstPublishedAt'>; owned: Owned; stage: ArticleStatus; live: boolean; waiting: { stage: PendingStage } | null };

/** What is open to the actor, as the rights and the stage allow; the verbs ask again. */
function rightsOf(actor: Actor, { row, owned, stage, live, waiting }: At): StoryRights {
  const gone = stage === 'withdrawn';
  const moving = !live || waiting !== null;
  const may = (action: Action, ...open: boolean[]) => open.every(Boolean) && can(actor, action, owned);
  return {
    save: mayWrite(actor, { owned, stage }).ok,
    restore: mayWrite(actor, { owned, stage, assumed: 'article.restore' }).ok,
    submit: may('article.submit', moving && stage === 'draft'),
    sendBack: may('article.sendBack', moving && (stage === 'review' || stage === 'approved' || stage === 'scheduled')),
    approve: may('article.approve', moving && (stage === 'draft' || stage === 'review')),
    schedule: may('article.schedule', !live && (stage === 'approved' || stage === 'scheduled')),
    unschedule: may('article.unschedule', !live && stage === 'scheduled'),
    publish: may('article.publish', !gone),
    correct: may('article.correct', live),
    withdraw: may('article.withdraw', live),
    discard: may('article.discard', live && waiting !== null),
    assign: may('article.assign', !gone),
    take: may('article.take', !gone && row.assignee !== actor.id),
    note: may('article.note'),
    share: may('article.share', !gone),
    translate: may('article.translate', !gone),
    link: may('article.link', !gone, !live || can(actor, 'article.publish', owned)),
    duplicate: may('article.duplicate', can(actor, 'article.draft', { desk: owned.desk })),
    remove: isRemovable(row) && mayRemove(actor, owned, row),
    makeSummary: may('summary.make', !gone),
    saveSummary: may('summary.save', !gone),
    approveSummary: may('summary.approve', !gone),
    withdrawSummary: may('summary.withdraw', !gone),
    resolveReport: may('summary.resolve'),
  };
}

async function tiesShown({ read, t }: Store, { topicIds, authorIds }: StoryFields): Promise<Pick<DeskStory, 'topics' | 'authors'>> {
  const topics = topicIds.length === 0 ? [] : await read.select({ id: t.topic.id, name: t.topic.name }).from(t.topic).where(inArray(t.topic.id, topicIds));
  const authors = authorIds.length === 0 ? [] : await read.select({ id: t.author.id, name: t.author.name }).from(t.author).where(inArray(t.author.id, authorIds));
  const inOrder = <T extends { id: number }>(ids: number[], rows: T[]) => ids.map((id) => rows.find((row) => row.id === id)).filter((row) => row !== undefined);
  return { topics: inOrder(topicIds, topics), authors: inOrder(authorIds, authors) };
}

async function linksOf({ read, t }: Store, { id, now }: { id: number; now: number }): Promise<PreviewLink[]> {
  return read.select({ id: t.previewLink.id, byName: t.previewLink.createdByName, createdAt: t.previewLink.createdAt, expiresAt: t.previewLink.expiresAt }).from(t.previewLink)
    .where(and(eq(t.previewLink.articleId, id), isNull(t.previewLink.revokedAt), gt(t.previewLink.expiresAt, now))).orderBy(desc(t.previewLink.id));
}
