import { and, eq, exists, gt, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { BoardFilter, BoardStage } from '#lib/newsroom/board-filter.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { headlineHolds } from '../articles/headline-holds.ts';
import type { Store } from '../store/store.ts';

/**
 * How far a story has come, as the board counts it. A change of a published story that is in review or approved, or that
 * came back to its writer, stands where work waits for somebody, not where the story does.
 */
export function stageOf({ read, t }: Store, now: number): SQL<BoardStage> {
  const corrected = exists(read.select({ id: t.correction.id }).from(t.correction).where(eq(t.correction.articleId, t.article.id)));
  return sql<BoardStage>`case
    when ${t.pending.stage} in ('review', 'approved') then ${t.pending.stage}
    when ${t.pending.stage} = 'draft' and ${t.article.sentBackAt} is not null then 'draft'
    when ${t.article.status} in ('draft', 'review', 'approved', 'withdrawn') then ${t.article.status}
    when ${t.article.publishAt} > ${now} then 'scheduled'
    when ${corrected} then 'corrected'
    else 'published' end`;
}

/** Every story this actor may see on the board. */
export function mayRead(actor: Actor, { t }: Store): SQL | undefined {
  return can(actor, 'article.read') ? undefined : or(isOwn(actor, { t }), ofDesks(actor, { t }));
}

/**
 * What waits for this actor: stories given to them that are not out yet, what came back to them with a note, and, where
 * they may approve, what is in review or approved on their desks. Somebody who works for the whole house and has no desk
 * has them all.
 */
export function waitsFor(actor: Actor, store: Store, now: number): SQL | undefined {
  const { t } = store;
  const stage = stageOf(store, now);
  const given = and(eq(t.article.assignee, actor.id), sql`${stage} in ('draft', 'review', 'approved')`);
  const cameBack = and(or(isOwn(actor, store), eq(t.pending.by, actor.id)), isNotNull(t.article.sentBackAt), sql`${stage} = 'draft'`);
  return and(mayWait(store), or(given, cameBack, forDecision(actor, store, stage)));
}

/**
 * Stories of which anything can wait: not out, or with a change that is not. The stage says as much, but no index knows
 * it; this keeps the published ones, which are nearly all, from being looked at one by one.
 */
function mayWait({ dialect, read, t }: Store): SQL | undefined {
  const changing = read.select({ id: t.pending.articleId }).from(t.pending);
  // PostgreSQL looks a list up in an index, and not what a query finds.
  const changes = dialect === 'pg' ? sql`${t.article.id} = any(array(${changing}))` : inArray(t.article.id, changing);
  return or(inArray(t.article.status, ['draft', 'review', 'approved']), changes);
}

function forDecision(actor: Actor, { t }: Store, stage: SQL): SQL | undefined {
  const undecided = and(sql`${stage} in ('review', 'approved')`, or(isNull(t.article.assignee), eq(t.article.assignee, actor.id), sql`${stage} = 'review'`));
  const everywhere = can(actor, 'article.approve');
  if (everywhere && actor.desks.length === 0) return undecided;
  return everywhere || can(actor, 'article.approve', { desk: actor.desks[0] }) ? and(undecided, ofDesks(actor, { t })) : sql`1 = 0`;
}

/** What the filters of the board leave, the stage excepted. */
export function fits(actor: Actor, store: Store, filter: BoardFilter, now: number): SQL | undefined {
  const { t } = store;
  return and(
    mayRead(actor, store),
    filter.waiting ? waitsFor(actor, store, now) : undefined,
    filter.unassigned ? and(isNull(t.article.assignee), sql`${stageOf(store, now)} in ('draft', 'review', 'approved', 'scheduled')`) : undefined,
    filter.desks === 'mine' ? or(ofDesks(actor, store), isOwn(actor, store)) : undefined,
    filter.language ? eq(t.article.locale, filter.language) : undefined,
    filter.section ? eq(t.section.groupKey, filter.section) : undefined,
    filter.assignee ? or(eq(t.article.assignee, filter.assignee), and(isNull(t.article.assignee), eq(t.article.createdBy, filter.assignee))) : undefined,
    filter.flag ? hasFlag(store, filter.flag, now) : undefined,
    headlineHolds(store, filter.q),
  );
}

function hasFlag({ t }: Store, flag: NonNullable<BoardFilter['flag']>, now: number): SQL | undefined {
  switch (flag) {
    case 'breaking': return eq(t.article.breaking, true);
    case 'sensitive': return eq(t.article.sensitive, true);
    case 'embargo': return gt(t.article.embargoAt, now);
    case 'pending': return isNotNull(t.pending.articleId);
    case 'behind': return isBehind(t);
  }
}

/**
 * A translation whose source reads otherwise than the text that was followed. Compared is what a translator looks at,
 * as in the two columns of the translation desk: a step of the workflow is no change.
 */
export function isBehind(t: Store['t']): SQL {
  return sql`exists (
    select 1 from ${t.article} as source
    join ${t.revision} as followed on followed.id = (
      select kept.id from ${t.revision} as kept
      where kept.article_id = source.id and kept.version <= ${t.article.translatedVersion}
      order by kept.version desc, kept.id desc limit 1)
    where source.id = ${t.article.translatedFrom} and source.version > ${t.article.translatedVersion} and (
      source.kicker <> followed.fields ->> 'kicker' or source.headline <> followed.fields ->> 'headline'
      or source.standfirst <> followed.fields ->> 'standfirst' or source.body <> followed.fields -> 'body'))`;
}

function isOwn(actor: Actor, { t }: Pick<Store, 't'>): SQL | undefined {
  return or(eq(t.article.createdBy, actor.id), eq(t.article.assignee, actor.id));
}

function ofDesks(actor: Actor, { t }: Pick<Store, 't'>): SQL | undefined {
  return actor.desks.length > 0 ? inArray(t.section.groupKey, [...actor.desks]) : sql`1 = 0`;
}
