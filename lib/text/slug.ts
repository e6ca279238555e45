import { arabicMarks, foldArabic } from './fold-arabic.ts';

export const slugLimits = { words: 8, letters: 75 } as const;

/**
 * The part of an address that says what a story is about. Arabic stays Arabic, without harakat, tatweel and bidi controls;
 * letters and digits of every script are kept, Latin in lower-case, and all else becomes single hyphens.
 */
export function slugOf(headline: string): string {
  const clean = headline.replace(joiners, '').normalize('NFC').replace(arabicMarks, '').toLowerCase().normalize('NFC');
  const found = clean.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return shortened(found.slice(0, slugLimits.words)) || 'story';
}

/** The slug for comparison only: two stories may not differ just by a hamza, a ya or a ta marbuta. */
export function foldedSlug(slug: string): string {
  return foldArabic(slug);
}

/** Whether a slug that someone typed is already in the form that `slugOf` gives. */
export function isSlug(text: string): boolean {
  return text === slugOf(text);
}

/** A slug with a number after it, shortened by whole words until it is in proper form. */
export function numberedSlug(slug: string, number: number): string {
  const words = slug.split('-');
  for (let length = words.length; length > 0; length -= 1) {
    const numbered = `${words.slice(0, length).join('-')}-${number}`;
    if (isSlug(numbered)) return numbered;
  }
  return `story-${number}`;
}

// Tatweel and the controls that direct or join: inside a word they would otherwise become hyphens.
const joiners = /[\u00AD\u061C\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

function shortened(found: string[]): string {
  const [first = '', ...rest] = found;
  let slug = [...first].slice(0, slugLimits.letters).join('');
  for (const word of rest) {
    const longer = `${slug}-${word}`;
    if ([...longer].length > slugLimits.letters) break;
    slug = longer;
  }
  return slug;
}
