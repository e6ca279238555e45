import { and, desc, eq, isNull, like, lt, ne, notExists, sql, type SQL } from 'drizzle-orm';
import type { z } from 'zod';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { foldArabic } from '#lib/text/fold-arabic.ts';
import type { Store } from '../store/store.ts';
import { mediaItems, type MediaItem } from './desk.ts';
import type { findMediaInput } from './input.ts';
import { usedMedia } from './uses.ts';

const onePage = 40;
const oneLook = 400;

type Asked = z.output<typeof findMediaInput>;
export type FoundMedia = { pictures: MediaItem[]; /** Where the next page begins, or null at the end. */ next: number | null };

/** Pictures of the library, newest first: those whose name or words, in any language, hold every word that was asked for. */
export async function findMedia(actor: Actor, store: Store, asked: Asked): Promise<Result<FoundMedia, 'notAllowed'>> {
  if (!can(actor, 'media.find')) return refuse('notAllowed');
  const ids = asked.filter === 'unused' ? await unusedIds(actor, store, asked) : await idsOf(store, { where: matching(actor, store, asked), limit: onePage + 1 });
  const shown = ids.slice(0, onePage);
  return ok({ pictures: await mediaItems(store, shown, asked.locale), next: ids.length > onePage ? (shown.at(-1) ?? null) : null });
}

/** Whether a picture is used stands in the bodies of stories, which the database cannot compare. */
async function unusedIds(actor: Actor, store: Store, asked: Asked): Promise<number[]> {
  const used = await usedMedia(store);
  const found: number[] = [];
  let before = asked.before;
  while (found.length <= onePage) {
    const ids = await idsOf(store, { where: matching(actor, store, { ...asked, before }), limit: oneLook });
    found.push(...ids.filter((id) => !used.has(id)));
    before = ids.at(-1);
    if (ids.length < oneLook) break;
  }
  return found.slice(0, onePage + 1);
}

async function idsOf({ read, t }: Store, { where, limit }: { where: SQL | undefined; limit: number }): Promise<number[]> {
  const rows = await read.select({ id: t.media.id }).from(t.media).where(where).orderBy(desc(t.media.id)).limit(limit);
  return rows.map((row) => row.id);
}

function matching(actor: Actor, { read, t }: Store, { words, filter, before }: Asked): SQL | undefined {
  const said = read.select({ id: t.mediaText.id }).from(t.mediaText)
    .where(and(eq(t.mediaText.mediaId, t.media.id), ne(t.mediaText.alt, '')));
  return and(
    isNull(t.media.removedAt),
    before === undefined ? undefined : lt(t.media.id, before),
    filter === 'mine' ? eq(t.media.addedBy, actor.id) : undefined,
    filter === 'missingAlt' ? and(eq(t.media.decorative, false), notExists(said)) : undefined,
    ...foldArabic(words).split(/\s+/).filter(Boolean).slice(0, 8).map((word) => holds(t.media.folded, word)),
  );
}

/** SQLite knows no sign of escape unless one is named. */
function holds(column: Store['t']['media']['folded'], word: string): SQL {
  return sql`${like(column, `%${word.replace(/[\\%_]/g, '\\$&')}%`)} escape '\\'`;
}
