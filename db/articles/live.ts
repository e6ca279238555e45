import { and, inArray, lte, type SQL } from 'drizzle-orm';
import type { Tables } from '../schema.ts';

/**
 * The one condition of visibility: handed over for publication, and its hour has come.
 * Nothing has to run at that hour; readers see what this says of the moment they ask.
 */
export function isLive(t: Tables, now: number): SQL | undefined {
  return and(inArray(t.article.status, ['published', 'scheduled']), lte(t.article.publishAt, now));
}
