import type { Found, StyleText } from '../style-finding.ts';
import { isArabicLetter, isArabicMark, isDigit, isSpace } from '../letters.ts';

const arabic: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/** Latin commas and question marks in an Arabic sentence; those of numbers, addresses and foreign words stay. */
export function latinMarks({ text, apart, locale }: StyleText): Found[] {
  if (locale !== 'ar') return [];
  return [...text.matchAll(/[,;?]/g)].flatMap((found): Found[] => {
    const at = found.index;
    const wanted = arabic[found[0]];
    if (apart[at] || wanted === undefined) return [];
    const before = beside(text, at, -1);
    if (!(isArabicLetter(before) || isArabicMark(before) || before === '»' || before === ')')) return [];
    const after = beside(text, at, 1);
    const certain = found[0] === '?' || after === undefined || isArabicLetter(after) || isDigit(after) || after === '«';
    return [{ from: at, to: at + 1, kind: 'latinMark', certain, edits: [{ from: at, to: at + 1, text: wanted }] }];
  });
}

/** The nearest character that is no space. */
function beside(text: string, at: number, step: 1 | -1): string | undefined {
  let place = at + step;
  while (isSpace(text[place])) place += step;
  return text[place];
}

/** Three dots are one sign; two may be a full stop typed twice, and are only pointed at. */
export function ellipses({ text, apart }: StyleText): Found[] {
  return [...text.matchAll(/[.…]{2,}/g)].flatMap((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    if (apart[from] === 2) return [];
    return [{ from, to, kind: 'ellipsis', certain: found[0] !== '..', edits: [{ from, to, text: '…' }] }];
  });
}
