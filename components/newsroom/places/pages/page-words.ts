import type { EditedPage } from '#db/pages/desk.ts';
import { fingerprint } from '#lib/newsroom/fingerprint.ts';

/** What is written on a standing page. */
export type PageWords = Pick<EditedPage, 'title' | 'slug' | 'description' | 'body'>;
/** The words that stand in one line. */
export type PageLine = Exclude<keyof PageWords, 'body'>;
export const pageLines = ['title', 'slug', 'description'] as const satisfies PageLine[];

export function wordsOf({ title, slug, description, body }: PageWords): PageWords {
  return { title, slug, description, body };
}

export function sameWords(one: PageWords, other: PageWords): boolean {
  return fingerprint(wordsOf(one)) === fingerprint(wordsOf(other));
}
