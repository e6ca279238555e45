import { eq } from 'drizzle-orm';
import { settingsInForce } from '../site/published.ts';
import type { Store } from '../store/store.ts';

/** What somebody who guesses a password knows beforehand: the person's name and address, the names of the house and its host. */
export async function knownAbout(store: Store, staffId: string | null, siteUrl: string, more: readonly string[] = []): Promise<string[]> {
  const { editions } = await settingsInForce(store);
  const house = [...Object.values(editions).map((edition) => edition.name), new URL(siteUrl).hostname, ...more];
  if (staffId === null) return house;
  const [row] = await store.read.select({ name: store.t.staff.name, email: store.t.staff.email }).from(store.t.staff).where(eq(store.t.staff.id, staffId)).limit(1);
  return row ? [row.name, row.email, ...house] : house;
}
