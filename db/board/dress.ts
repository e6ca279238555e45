import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { BoardStage } from '#lib/newsroom/board-filter.ts';
import { can, type Action, type Actor, type Owned } from '#lib/permissions.ts';
import { paths } from '#lib/urls.ts';
import type { PendingStage } from '../articles/desk-tables.ts';
import type { ArticleStatus } from '../articles/tables.ts';
import { isRemovable, mayRemove } from '../articles/writing/remove.ts';
import type { Store } from '../store/store.ts';
import { isBehind } from './where.ts';

/** What somebody may do to a story from its row, as the rights and its state allow. */
export const boardActions = ['take', 'submit', 'approve', 'sendBack', 'publish', 'unschedule', 'withdraw'] as const;
export type BoardAction = (typeof boardActions)[number];
/** What leads to another story or to none. */
export type BoardDraftAction = 'duplicate' | 'remove';

/** A story as a row of the board shows it. */
export type BoardStory = {
  id: number;
  version: number;
  locale: Locale;
  headline: string;
  section: { groupKey: string; name: string };
  status: BoardStage | 'sent-back';
  /** When it came to be so. */
  since: number;
  touchedAt: number;
  breaking: boolean;
  sensitive: boolean;
  /** Not before this time, while it lies ahead. */
  embargoUntil: number | null;
  /** A change of a story that readers see, which they do not see yet. */
  pending: boolean;
  /** Languages of its translations that have not followed its last changes. */
  behind: Locale[];
  writing: { name: string; self: boolean } | null;
  note: { text: string; name: string } | null;
  reason: string | null;
  assignee: { id: string; name: string } | null;
  /** When it comes out by itself. */
  due: number | null;
  /** Where readers see it. */
  path: string | null;
  actions: BoardAction[];
  draftActions: BoardDraftAction[];
  mayAssign: boolean;
};

export type Row = {
  id: number; version: number; locale: Locale; slug: string; headline: string; status: ArticleStatus; stage: BoardStage; groupKey: string; sectionName: string;
  breaking: boolean; sensitive: boolean; embargoAt: number | null; publishAt: number | null; firstPublishedAt: number | null; withdrawnAt: number | null;
  withdrawnReason: string | null; createdBy: string | null; createdAt: number; assignee: string | null; assigneeName: string; statusAt: number | null;
  sentBackAt: number | null; touchedAt: number; pendingStage: PendingStage | null; pendingAt: number | null;
};

/** A lease is renewed every 15 seconds; one that was missed twice is over. */
const leaseLasts = 45_000;

/** Rows with what else the board says of them, in three statements however many there are. */
export async function dressRows(actor: Actor, store: Store, rows: Row[], now: number): Promise<BoardStory[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [writers, notes, behind] = await Promise.all([writersOf(store, ids, now), notesOf(store, ids), behindOf(store, ids)]);
  return rows.map((row) => {
    const sentBack = row.stage === 'draft' && row.sentBackAt !== null;
    const live = row.stage === 'published' || row.stage === 'corrected';
    const owned: Owned = { desk: row.groupKey, owners: [row.createdBy, row.assignee].filter((id) => id !== null) };
    return {
      id: row.id, version: row.version, locale: row.locale, headline: row.headline, section: { groupKey: row.groupKey, name: row.sectionName },
      status: sentBack ? 'sent-back' : row.stage,
      since: sinceOf(row),
      touchedAt: row.touchedAt, breaking: row.breaking, sensitive: row.sensitive,
      embargoUntil: row.embargoAt !== null && row.embargoAt > now ? row.embargoAt : null,
      pending: row.pendingStage !== null,
      behind: behind.get(row.id) ?? [],
      writing: writerFor(actor, writers.get(row.id) ?? []),
      note: sentBack ? notes.get(row.id) ?? null : null,
      reason: row.stage === 'withdrawn' ? row.withdrawnReason : null,
      assignee: row.assignee === null ? null : { id: row.assignee, name: row.assigneeName },
      due: row.stage === 'scheduled' ? row.publishAt : null,
      path: live || row.pendingStage !== null ? paths.article(row.locale, row.id, row.slug) : null,
      actions: actionsOf(actor, row, owned),
      draftActions: draftActionsOf(actor, row, owned),
      mayAssign: row.stage !== 'withdrawn' && can(actor, 'article.assign', owned),
    };
  });
}

function sinceOf(row: Row): number {
  switch (row.stage) {
    case 'published': case 'corrected': return row.firstPublishedAt ?? row.publishAt ?? row.touchedAt;
    case 'withdrawn': return row.withdrawnAt ?? row.touchedAt;
    case 'draft': return row.sentBackAt ?? (row.touchedAt || row.createdAt);
    case 'review': case 'approved': return (row.pendingStage === null ? row.statusAt : row.pendingAt) ?? row.touchedAt;
    case 'scheduled': return row.statusAt ?? row.touchedAt;
  }
}

const rightOf: Readonly<Record<BoardAction, Action>> = {
  take: 'article.take', submit: 'article.submit', approve: 'article.approve', sendBack: 'article.sendBack',
  publish: 'article.publish', unschedule: 'article.unschedule', withdraw: 'article.withdraw',
};

function actionsOf(actor: Actor, row: Row, owned: Owned): BoardAction[] {
  return boardActions.filter((action) => isOpen(actor, action, row) && can(actor, rightOf[action], owned));
}

function draftActionsOf(actor: Actor, row: Row, owned: Owned): BoardDraftAction[] {
  const duplicate = can(actor, 'article.duplicate', owned) && can(actor, 'article.draft', { desk: row.groupKey });
  const remove = isRemovable(row) && mayRemove(actor, owned, row);
  return [...(duplicate ? ['duplicate' as const] : []), ...(remove ? ['remove' as const] : [])];
}

/** Whether the state of a story leaves room for a step. */
function isOpen(actor: Actor, action: BoardAction, { stage, pendingStage, assignee }: Row): boolean {
  switch (action) {
    case 'take': return assignee !== actor.id && stage !== 'withdrawn';
    case 'submit': return stage === 'draft' || pendingStage === 'draft';
    case 'approve': return stage === 'review';
    case 'sendBack': return stage === 'review' || stage === 'approved' || stage === 'scheduled';
    case 'publish': return stage === 'approved';
    case 'unschedule': return stage === 'scheduled';
    case 'withdraw': return stage === 'published' || stage === 'corrected';
  }
}

type Writer = { id: string; name: string };

/** Others before oneself: it is they who could be overtaken. */
function writerFor(actor: Actor, writers: readonly Writer[]): BoardStory['writing'] {
  const writer = writers.find(({ id }) => id !== actor.id) ?? writers[0];
  return writer ? { name: writer.name, self: writer.id === actor.id } : null;
}

async function writersOf({ read, t }: Store, ids: number[], now: number): Promise<Map<number, Writer[]>> {
  const rows = await read
    .select({ articleId: t.lease.articleId, id: t.lease.staffId, name: t.lease.name })
    .from(t.lease)
    .where(and(inArray(t.lease.articleId, ids), gt(t.lease.at, now - leaseLasts)))
    .orderBy(t.lease.articleId, desc(t.lease.at));
  const found = new Map<number, Writer[]>();
  for (const { articleId, ...writer } of rows) found.set(articleId, [...(found.get(articleId) ?? []), writer]);
  return found;
}

/** The last note with which each was sent back. */
async function notesOf({ read, t }: Store, ids: number[]): Promise<Map<number, { text: string; name: string }>> {
  const rows = await read
    .select({ articleId: t.deskNote.articleId, text: t.deskNote.text, name: t.deskNote.byName })
    .from(t.deskNote)
    .where(and(inArray(t.deskNote.articleId, ids), eq(t.deskNote.kind, 'sent-back')))
    .orderBy(t.deskNote.id);
  return new Map(rows.map(({ articleId, ...note }) => [articleId, note]));
}

async function behindOf({ read, t }: Store, ids: number[]): Promise<Map<number, Locale[]>> {
  const rows = await read
    .select({ sourceId: t.article.translatedFrom, locale: t.article.locale })
    .from(t.article)
    .where(and(inArray(t.article.translatedFrom, ids), isBehind(t)));
  const found = new Map<number, Locale[]>();
  for (const { sourceId, locale } of rows) if (sourceId !== null) found.set(sourceId, [...(found.get(sourceId) ?? []), locale]);
  return found;
}
