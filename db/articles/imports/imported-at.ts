import { eq } from 'drizzle-orm';
import type { Store } from '../../store/store.ts';

/** When the story with this source id first came in, in epoch milliseconds; null when it never did. */
export async function importedAt({ read, t }: Store, sourceId: string): Promise<number | null> {
  const [row] = await read.select({ createdAt: t.article.createdAt }).from(t.article).where(eq(t.article.sourceId, sourceId)).limit(1);
  return row?.createdAt ?? null;
}
