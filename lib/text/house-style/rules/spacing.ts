import type { Found, StyleText } from '../style-finding.ts';
import { isArabicLetter, isArabicMark, isDigit, isSpace } from '../letters.ts';

const tight = '،؛؟!:.,;?»)]';

/** Spaces: one between words, none before a mark of punctuation, none inside «» and (). */
export function spaces(part: StyleText): Found[] {
  const { text } = part;
  return [...text.matchAll(/[ \u00A0]+/g)].flatMap((found): Found[] => {
    const [run] = found;
    const [from, to] = [found.index, found.index + run.length];
    const [before, after] = [text[from - 1], text[to]];
    const gone = [{ from, to, text: '' }];
    if (before !== undefined && '«(['.includes(before) && after !== undefined) return [{ from, to, kind: 'spaceInside', certain: true, edits: gone }];
    if (before !== undefined && before !== '\n' && after !== undefined && tight.includes(after) && standsAlone(part, to)) {
      return [{ from, to: to + 1, kind: '»)]'.includes(after) ? 'spaceInside' : 'spaceBefore', certain: true, edits: gone }];
    }
    if (run.length === 1) return [];
    return [{ from, to, kind: 'doubleSpace', certain: true, edits: [{ from, to, text: run.includes('\u00A0') ? '\u00A0' : ' ' }] }];
  });
}

/** Whether a sign ends what stands before it, and does not begin something: «.net», «:)», «:٣٠», three dots. */
function standsAlone({ text, apart }: StyleText, at: number): boolean {
  const [sign, next] = [text[at], text[at + 1]];
  if (apart[at]) return false;
  if (sign === '.') return next === undefined || !/[.\p{L}\p{N}]/u.test(next);
  if (sign === ':') return next === undefined || !/[()\p{N}]/u.test(next);
  return true;
}

/**
 * A mark of punctuation that clings to the next word. A full stop may belong to an abbreviation or a name («ق.م»، «خبر.كوم»):
 * it is only pointed at, between longer words.
 */
export function spacesAfter({ text, apart, locale }: StyleText): Found[] {
  if (locale !== 'ar') return [];
  return [...text.matchAll(/[،؛؟!.:]/g)].flatMap((found): Found[] => {
    const at = found.index;
    const [before, sign, after] = [text[at - 1], found[0], text[at + 1]];
    if (apart[at] || before === undefined || after === undefined || isSpace(before)) return [];
    const edits = [{ from: at + 1, to: at + 1, text: ' ' }];
    const finding: Found = { from: at, to: at + 1, kind: 'spaceAfter', certain: sign !== '.', edits };
    if (isArabicLetter(after)) return sign !== '.' || (letters(text, at, -1) > 2 && letters(text, at, 1) > 2) ? [finding] : [];
    const opens = '،؛؟'.includes(sign) && (after === '«' || after === '(' || (isDigit(after) && !isDigit(before)));
    return opens ? [finding] : [];
  });
}

/** How many letters stand beside a position, up to three. */
function letters(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  for (let place = at + step; count < 3; place += step) {
    if (isArabicMark(text[place])) continue;
    if (!isArabicLetter(text[place])) break;
    count += 1;
  }
  return count;
}
