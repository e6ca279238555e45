import type { Actor } from '#lib/permissions.ts';
import { ok, refuse } from '#lib/result.ts';
import type { Store } from '../../store/store.ts';
import { changeArticle } from '../change.ts';
import { leaveNote, move } from './move.ts';

/**
 * Gives a story back to its writer with a note. What was approved loses its approval, and with it the hour it was
 * scheduled for: `scheduleLost` says so, and so does a note to the desk.
 */
export async function sendBackArticle(actor: Actor, store: Store, { id, version, note }: { id: number; version: number; note: string }, now: number) {
  let scheduleLost = false;
  const changed = await changeArticle(store, {
    actor, action: 'article.sendBack', id, version, now,
    change: async (row, tx, seen) => {
      const text = note.trim();
      if (text === '' || text.length > 2000) return refuse('noteMissing');
      const moved = await move(actor, store, { tx, row, seen, from: ['review', 'approved', 'scheduled'], to: 'draft', now });
      if (!moved.ok) return moved;
      scheduleLost = !seen.live && row.status === 'scheduled';
      await leaveNote(store, tx, { articleId: id, by: actor, kind: 'sent-back', text, at: now });
      if (scheduleLost) await leaveNote(store, tx, { articleId: id, by: actor, kind: 'schedule-lost', text: String(row.publishAt), at: now });
      const unscheduled = scheduleLost ? withoutHour(row, now) : {};
      return ok({ ...moved.value, patch: { ...moved.value.patch, ...unscheduled, sentBackAt: now } });
    },
  });
  return changed.ok ? ok({ ...changed.value, scheduleLost }) : changed;
}

/** The hour of a story that does not go out; readers who saw it earlier keep the date they saw. */
export function withoutHour(row: { firstPublishedAt: number | null }, now: number) {
  return { publishAt: null, firstPublishedAt: row.firstPublishedAt !== null && row.firstPublishedAt <= now ? row.firstPublishedAt : null };
}
