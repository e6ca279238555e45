import { can, type Actor } from '#lib/permissions.ts';
import type { Query, Store } from '../../store/store.ts';
import type { ArticlePatch, ArticleRow } from '../fields.ts';
import type { StoryFields } from '../input.ts';
import { ownedOf } from '../owned.ts';
import { readiness } from '../readiness.ts';
import { leaveNote } from './move.ts';
import { withoutHour } from './send-back.ts';

type Writing = { tx: Query; row: ArticleRow; fields: StoryFields; now: number };

/**
 * A scheduled story keeps its hour only as long as its new text could go out at that hour, at that desk, by whoever wrote it.
 * Otherwise it is approved and has no hour, and a note to the desk says so: nobody looks when the hour comes.
 */
export async function keepHour(actor: Actor, store: Store, { tx, row, fields, now }: Writing): Promise<ArticlePatch> {
  if (row.status !== 'scheduled' || row.publishAt === null || row.publishAt <= now) return {};
  const there = await ownedOf(store, tx, { ...row, sectionId: fields.sectionId });
  const problems = await readiness(store, tx, { id: row.id, locale: row.locale, fields, at: row.publishAt });
  if (problems.length === 0 && can(actor, 'article.publish', there)) return {};
  await leaveNote(store, tx, { articleId: row.id, by: actor, kind: 'schedule-lost', text: String(row.publishAt), at: now });
  return { status: 'approved', ...withoutHour(row, now), statusAt: now, statusBy: actor.id };
}
