import { slugOf } from './slug.ts';

/** A slug with a number after it, shortened by whole words until it is in proper form. */
export function numberedSlug(slug: string, number: number): string {
  const words = slug.split('-');
  for (let length = words.length; length > 0; length -= 1) {
    const numbered = `${words.slice(0, length).join('-')}-${number}`;
    if (slugOf(numbered) === numbered) return numbered;
  }
  return slugOf(`story-${number}`);
}
