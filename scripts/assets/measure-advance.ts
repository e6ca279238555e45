import type { Font } from 'fontkit';
import type { Part } from './fallback-fonts.ts';
import { arabicSample, latinSample } from './sample-text.ts';

/** Words without the spaces and stops between them, so that each part is measured with the file it comes from. */
const words: Readonly<Record<Part, readonly string[]>> = {
  arabic: arabicSample.split(/[ .:]+/).filter((word) => word !== ''),
  latin: latinSample.split(' '),
  signs: [...'0123456789.:«»()-"'],
  space: [' '],
};

/** The mean advance of a character of `part` in em, shaped as a browser shapes it. */
export function averageAdvance(font: Font, part: Part): number {
  const advance = words[part].reduce((sum, word) => sum + font.layout(word).advanceWidth, 0);
  const characters = words[part].reduce((sum, word) => sum + [...word].length, 0);
  return advance / font.unitsPerEm / characters;
}

/** Every character that `averageAdvance` shapes. */
export const measuredText = Object.values(words).flat().join('');
