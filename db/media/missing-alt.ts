import { and, eq, inArray } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Query, Store } from '../store/store.ts';

/** Which of these pictures have no alternative text in this language and are not marked as decorative: a story that shows one may not be published. */
export async function picturesMissingAlt({ read, t }: { read: Query; t: Store['t'] }, ids: readonly number[], locale: Locale): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({ id: t.media.id, decorative: t.media.decorative, alt: t.mediaText.alt })
    .from(t.media)
    .leftJoin(t.mediaText, and(eq(t.mediaText.mediaId, t.media.id), eq(t.mediaText.locale, locale)))
    .where(inArray(t.media.id, [...new Set(ids)]));
  return rows.filter((row) => !row.decorative && !row.alt?.trim()).map((row) => row.id);
}
