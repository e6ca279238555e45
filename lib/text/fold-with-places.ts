import { foldArabic } from './fold-arabic.ts';

/** A folded text, and for each of its characters where in the text it comes from; `ends` is where that letter ends, its marks included. */
export type FoldedText = { text: string; starts: number[]; ends: number[] };

/** A letter with all that sits on it or between it and the next: harakat, tatweel, bidi and zero-width controls. */
const letter = /[^\p{M}]?[\p{M}\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]*/gu;

/** Folds a text letter by letter, so that what is found in the folded one can be shown in the other. */
export function foldWithPlaces(text: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(letter)) {
    for (const unit of foldArabic(cluster).split('')) {
      folded.text += unit;
      folded.starts.push(index);
      folded.ends.push(index + cluster.length);
    }
  }
  return folded;
}
