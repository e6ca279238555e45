import type { Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle, type ChangeRefusal } from '../change.ts';
import { fieldsOf } from '../fields.ts';
import type { NotReady } from '../publish.ts';
import { readiness } from '../readiness.ts';
import { withoutHour } from './send-back.ts';

type ScheduleRefusal = 'scheduleNeedsApproval' | 'hourPast' | 'embargoHolds';

/** Gives an approved story the hour `at` (epoch milliseconds) from which readers see it, or another one. Nothing runs at that hour. */
export async function scheduleArticle(actor: Actor, store: Store, { id, version, at }: { id: number; version: number; at: number }, now: number): Promise<Result<{ id: number; version: number }, ScheduleRefusal | ChangeRefusal> | NotReady> {
  return changeArticle<{ ok: false; reason: ScheduleRefusal } | NotReady>(store, {
    actor, action: 'article.schedule', id, version, now,
    change: async (row, tx, seen) => {
      if (seen.live || (row.status !== 'approved' && row.status !== 'scheduled')) return refuse('scheduleNeedsApproval');
      if (at <= now) return refuse('hourPast');
      if (row.embargoAt !== null && at < row.embargoAt) return refuse('embargoHolds');
      const problems = await readiness(store, tx, { id, locale: row.locale, fields: await fieldsOf(store, tx, row), at, actor });
      if (problems.length > 0) return { ...refuse('notReady'), problems };
      const firstPublishedAt = row.firstPublishedAt !== null && row.firstPublishedAt <= now ? row.firstPublishedAt : at;
      return ok({ patch: { status: 'scheduled', publishAt: at, firstPublishedAt, statusAt: now, statusBy: actor.id, sentBackAt: null }, at });
    },
  });
}

/** Takes the hour away again; the story stays approved. */
export async function unscheduleArticle(actor: Actor, store: Store, { id, version }: { id: number; version: number }, now: number) {
  return changeArticle(store, {
    actor, action: 'article.unschedule', id, version, now,
    change: async (row, _tx, seen) => {
      if (seen.live || row.status !== 'scheduled') return refuse('stageWrong');
      return ok({ patch: { status: 'approved', ...withoutHour(row, now), statusAt: now, statusBy: actor.id } });
    },
  });
}
