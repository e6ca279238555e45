import type { Found, StyleText } from '../style-finding.ts';
import { isArabicLetter } from '../letters.ts';

const hidden = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]+/g;

const signs: Record<string, string> = {
  '\u00AD': 'SHY', '\u061C': 'ALM', '\u200B': 'ZWSP', '\u200C': 'ZWNJ', '\u200D': 'ZWJ', '\u200E': 'LRM', '\u200F': 'RLM',
  '\u202A': 'LRE', '\u202B': 'RLE', '\u202C': 'PDF', '\u202D': 'LRO', '\u202E': 'RLO', '\u2060': 'WJ',
  '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI', '\uFEFF': 'BOM',
};

/**
 * Signs that nobody sees: they come along from Word, WhatsApp and right-to-left forms, break searching and turn lines about.
 * The page isolates foreign words itself, so that none is needed. Joiners stay where they write something: in emoji, in
 * scripts that join, after the ه of a date; between Arabic letters they are only pointed at, for they may be Persian.
 */
export function hiddenMarks({ text }: StyleText): Found[] {
  return [...text.matchAll(hidden)].flatMap((found) => {
    const [run] = found;
    const [from, to] = [found.index, found.index + run.length];
    const joins = /^[\u200C\u200D]+$/.test(run);
    const role = joins ? roleOfJoiner(text, from, to) : 'none';
    if (role === 'writes') return [];
    return [{ from, to, kind: 'hiddenMark', certain: role === 'none', edits: [{ from, to, text: '' }], sign: nameOf(run) }];
  });
}

function roleOfJoiner(text: string, from: number, to: number): 'writes' | 'unclear' | 'none' {
  const before = text[from - 1];
  const after = text[to];
  if (isArabicLetter(before)) {
    if (isArabicLetter(after)) return 'unclear';
    return before === 'ه' && text[from] === '\u200D' ? 'writes' : 'none';
  }
  if (before === undefined || isArabicLetter(after)) return 'none';
  return /[\s\p{Script=Latin}\p{P}\d]/u.test(before) && !/\uFE0F/.test(before) ? 'none' : 'writes';
}

function nameOf(run: string): string {
  return [...new Set(run)].map((sign) => signs[sign] ?? `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
