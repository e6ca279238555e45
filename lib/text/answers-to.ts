import { foldArabic } from './fold-arabic.ts';

/** Whether somebody who types this may mean a thing of these names: each typed word begins one of theirs, with or without «ال». */
export function answersTo(names: string, typed: string): boolean {
  const known = foldArabic(names).split(/\s+/).flatMap((word) => (word.startsWith('ال') ? [word, word.slice(2)] : [word]));
  return foldArabic(typed).trim().split(/\s+/).every((part) => known.some((word) => word.startsWith(part)));
}
