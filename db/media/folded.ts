import { eq, inArray } from 'drizzle-orm';
import { foldArabic } from '#lib/text/fold-arabic.ts';
import type { Query, Store } from '../store/store.ts';

type Words = { alt: string; caption: string; credit: string };

/** Name and words of a picture as the search compares them. */
export function foldedWords(name: string, words: readonly Words[]): string {
  return foldArabic([name, ...words.flatMap(({ alt, caption, credit }) => [alt, caption, credit])].filter(Boolean).join(' '));
}

/** Folds the words of a picture anew, inside the transaction that changed them. */
export async function refold({ t }: Pick<Store, 't'>, tx: Query, id: number): Promise<void> {
  const [row] = await tx.select({ name: t.media.name }).from(t.media).where(eq(t.media.id, id));
  const words = await tx.select().from(t.mediaText).where(eq(t.mediaText.mediaId, id));
  await tx.update(t.media).set({ folded: foldedWords(row?.name ?? '', words) }).where(eq(t.media.id, id));
}

/** Folds the words of pictures from before the library had a search; answers how many there were. */
export async function foldOlderMedia(store: Store): Promise<number> {
  const { t, read } = store;
  const rows = await read.selectDistinct({ id: t.media.id }).from(t.media).innerJoin(t.mediaText, eq(t.mediaText.mediaId, t.media.id)).where(eq(t.media.folded, ''));
  if (rows.length === 0) return 0;
  await store.write(async (tx) => {
    const standing = await tx.select({ id: t.media.id }).from(t.media).where(inArray(t.media.id, rows.map((row) => row.id)));
    for (const { id } of standing) await refold(store, tx, id);
  });
  return rows.length;
}
