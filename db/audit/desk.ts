import { and, asc, count, desc, eq, gte, inArray, like, lt, type SQL } from 'drizzle-orm';
import { actionNames, can, type Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../store/store.ts';

export type AuditFilter = {
  /** Id of a person or of the system's task. */
  actor?: string | undefined;
  noun?: string | undefined;
  action?: string | undefined;
  /** From this instant until before that one, in epoch milliseconds. */
  from?: number | undefined;
  until?: number | undefined;
};

export type AuditLine = {
  id: number; at: number; actor: string; /** Null for the system. */ actorName: string | null; action: string; noun: string; objectId: number | null;
  /** What the object is called today; of what is gone, what it was called. */
  object: string | null; changed: boolean;
};

export const auditPageSize = 50;

/** A page of the log, the newest line first; empty for who may not read it. */
export async function auditForDesk(actor: Actor, store: Store, { page, ...filter }: AuditFilter & { page: number }): Promise<{ lines: AuditLine[]; total: number }> {
  if (!can(actor, 'audit.read')) return { lines: [], total: 0 };
  const { read, t } = store;
  const where = conditionOf(store, filter);
  const rows = await read.select().from(t.audit).where(where).orderBy(desc(t.audit.id)).limit(auditPageSize).offset(auditPageSize * (page - 1));
  const [counted] = await read.select({ total: count() }).from(t.audit).where(where);
  return { lines: await dress(store, rows), total: counted?.total ?? 0 };
}

/** A stretch of the log after the line `after`, the oldest first, for handing it out whole. */
export async function auditStretch(actor: Actor, store: Store, { after, ...filter }: AuditFilter & { after: number }): Promise<AuditLine[]> {
  if (!can(actor, 'audit.read')) return [];
  const { read, t } = store;
  const rows = await read.select().from(t.audit).where(and(conditionOf(store, filter), gte(t.audit.id, after + 1))).orderBy(asc(t.audit.id)).limit(1000);
  return dress(store, rows);
}

/** What is only looked at leaves no line. */
const silent = /\.(read\w*|find\w*|uses|preview|lease)$/;
const recorded = actionNames.filter((action) => !silent.test(action));

/**
 * Who and what the log may speak of, for choosing from: the staff, the system (`system`: all its tasks), and what leaves a
 * line. The log itself is not asked: it only grows.
 */
export async function auditChoices(actor: Actor, store: Store): Promise<{ actors: { id: string; name: string | null }[]; nouns: string[]; actions: string[] }> {
  if (!can(actor, 'audit.read')) return { actors: [], nouns: [], actions: [] };
  const { read, t } = store;
  const staff = await read.select({ id: t.staff.id, name: t.staff.name }).from(t.staff).orderBy(asc(t.staff.name), asc(t.staff.id));
  const nouns = recorded.flatMap((action) => action.split('.', 1));
  return {
    actors: [...staff, { id: 'system', name: null }],
    nouns: [...new Set([...nouns, 'archive'])].toSorted(),
    actions: recorded.toSorted(),
  };
}

function conditionOf({ t }: Store, { actor, noun, action, from, until }: AuditFilter): SQL | undefined {
  return and(
    actor === undefined ? undefined : actor === 'system' ? like(t.audit.actor, 'system:%') : eq(t.audit.actor, actor),
    noun === undefined ? undefined : eq(t.audit.noun, noun),
    action === undefined ? undefined : eq(t.audit.action, action),
    from === undefined ? undefined : gte(t.audit.at, from),
    until === undefined ? undefined : lt(t.audit.at, until),
  );
}

type Row = { id: number; at: number; actor: string; action: string; noun: string; objectId: number | null; objectKey: string | null; before: string | null; after: string | null };

async function dress(store: Store, rows: Row[]): Promise<AuditLine[]> {
  const names = await namesOf(store, rows.flatMap((row) => (row.noun === 'staff' && row.objectKey !== null ? [row.actor, row.objectKey] : [row.actor])));
  const objects = await objectsOf(store, rows);
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    actorName: names.get(row.actor) ?? null,
    object: row.objectId === null ? names.get(row.objectKey ?? '') ?? null : objects.get(`${row.noun} ${row.objectId}`) ?? row.objectKey,
    changed: before !== after,
  }));
}

async function namesOf({ read, t }: Store, ids: string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await read.select({ id: t.staff.id, name: t.staff.name }).from(t.staff).where(inArray(t.staff.id, wanted));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** What the objects of these lines are called; of nouns that have no name, nothing. */
async function objectsOf(store: Store, rows: Row[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [noun, named] of Object.entries(namedNouns(store))) {
    const ids = [...new Set(rows.flatMap((row) => (row.noun === noun && row.objectId !== null ? [row.objectId] : [])))];
    if (ids.length === 0) continue;
    for (const { id, name } of await named(store.read, ids)) found.set(`${noun} ${id}`, name);
  }
  return found;
}

type Named = (read: Query, ids: number[]) => Promise<{ id: number; name: string }[]>;

function namedNouns({ t }: Store): Record<string, Named> {
  return {
    article: (read, ids) => read.select({ id: t.article.id, name: t.article.headline }).from(t.article).where(inArray(t.article.id, ids)),
    section: (read, ids) => read.select({ id: t.section.id, name: t.section.name }).from(t.section).where(inArray(t.section.id, ids)),
    topic: (read, ids) => read.select({ id: t.topic.id, name: t.topic.name }).from(t.topic).where(inArray(t.topic.id, ids)),
    author: (read, ids) => read.select({ id: t.author.id, name: t.author.name }).from(t.author).where(inArray(t.author.id, ids)),
    page: (read, ids) => read.select({ id: t.page.id, name: t.page.title }).from(t.page).where(inArray(t.page.id, ids)),
    spelling: (read, ids) => read.select({ id: t.spelling.id, name: t.spelling.right }).from(t.spelling).where(inArray(t.spelling.id, ids)),
    redirect: (read, ids) => read.select({ id: t.redirect.id, name: t.redirect.from }).from(t.redirect).where(inArray(t.redirect.id, ids)),
  };
}

