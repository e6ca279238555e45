import { charactersApart } from './apart.ts';
import { digits, digitSystems } from './rules/digits.ts';
import { hiddenMarks } from './rules/hidden-marks.ts';
import { ellipses, latinMarks } from './rules/punctuation.ts';
import { quotes } from './rules/quotes.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { spaces, spacesAfter } from './rules/spacing.ts';
import { indexSpellings, unwantedSpellings } from './rules/spellings.ts';
import { tatweel } from './rules/tatweel.ts';
import { wordSlips } from './rules/word-slips.ts';
import type { Found, StyleFinding, StyleInput, StyleRule, StyleText } from './style-finding.ts';
import { withEdits } from './with-edits.ts';

const rules: readonly StyleRule[] = [hiddenMarks, tatweel, digits, quotes, spaces, spacesAfter, latinMarks, ellipses, wordSlips, repeatedWords];

/** What in a text departs from the house style, block by block and in the order of reading. Takes time in proportion to the text. */
export function checkStyle({ blocks, locale, spellings, numerals = locale === 'ar' ? 'arab' : 'latn', quotes: wanted }: StyleInput): StyleFinding[] {
  const index = indexSpellings(spellings);
  const read = blocks.map(({ id, text }) => ({ id, text, apart: charactersApart(text, locale) }));
  const systems = read.map(({ text, apart }) => digitSystems(text, apart));
  const mixedDigits = systems.some(({ arab }) => arab) && systems.some(({ latn }) => latn);
  return read.flatMap(({ id, text, apart }) => {
    const part: StyleText = { text, locale, numerals, quotes: wanted, apart, mixedDigits };
    const found = [...rules.flatMap((rule) => rule(part)), ...unwantedSpellings(part, index)];
    return found.toSorted((one, other) => one.from - other.from || one.to - other.to).map((one) => findingOf(id, text, one));
  });
}

function findingOf(blockId: string, text: string, { from, to, kind, certain, edits = [], sign = '' }: Found): StyleFinding {
  const found = text.slice(from, to);
  const repair = edits.length > 0 ? withEdits(text.slice(from, widest(to, edits)), edits, from) : undefined;
  return {
    blockId, from, to: widest(to, edits), kind, certain, edits,
    ...(repair === undefined ? {} : { repair }),
    values: { found, repair: repair ?? '', sign },
  };
}

function widest(to: number, edits: { to: number }[]): number {
  return Math.max(to, ...edits.map((edit) => edit.to));
}
