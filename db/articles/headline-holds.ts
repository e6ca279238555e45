import { and, sql, type SQL } from 'drizzle-orm';
import { foldedPattern } from '#lib/text/folded-pattern.ts';
import type { Store } from '../store/store.ts';

/** More words than these narrow nothing down. */
const most = 6;

/**
 * Stories whose headline holds every one of these words, in any order and however it is spelled: hamza seats, ة and ه, ى
 * and ي, tashkeel, tatweel, digits, capitals. Undefined where no word is left.
 */
export function headlineHolds({ dialect, t }: Pick<Store, 'dialect' | 't'>, query: string): SQL | undefined {
  const words = query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, most);
  const { headline } = t.article;
  return and(...words.map((word) => (dialect === 'pg' ? sql`${headline} ~ ${foldedPattern(word)}` : sql`holds_word(${headline}, ${word})`)));
}
