import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { mayRead } from '../../board/where.ts';
import type { Store } from '../../store/store.ts';
import { headlineHolds } from '../headline-holds.ts';
import type { findVersionsInput } from '../input.ts';
import { ownedOf } from '../owned.ts';
import type { ArticleStatus } from '../tables.ts';

export type FoundVersion = { id: number; headline: string; section: string; status: ArticleStatus; /** When readers first saw it, else when the desk last touched it; epoch milliseconds. */ at: number };

/** So many fit into a dialog; whoever looks for another one types on. */
const most = 20;

/** Stories of another language that a story may be joined with, those touched last first: none that is a version of another story already. */
export async function findVersions(actor: Actor, store: Store, { id, locale, words }: z.output<typeof findVersionsInput>): Promise<Result<FoundVersion[], 'articleAbsent' | 'notAllowed'>> {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) return refuse('articleAbsent');
  if (!can(actor, 'article.findVersions', await ownedOf(store, read, row))) return refuse('notAllowed');
  const isAlone = sql`not exists (select 1 from ${t.article} as version where version.group_key = ${t.article.groupKey} and version.id <> ${t.article.id})`;
  const rows = await read
    .select({ id: t.article.id, headline: t.article.headline, section: t.section.name, status: t.article.status, firstPublishedAt: t.article.firstPublishedAt, touchedAt: t.article.touchedAt })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(and(eq(t.article.locale, locale), ne(t.article.locale, row.locale), ne(t.article.status, 'withdrawn'), mayRead(actor, store), headlineHolds(store, words), isAlone))
    .orderBy(desc(t.article.touchedAt), desc(t.article.id))
    .limit(most);
  return ok(rows.map(({ firstPublishedAt, touchedAt, ...found }) => ({ ...found, at: firstPublishedAt ?? touchedAt })));
}
