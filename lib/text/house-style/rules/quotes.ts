import type { Edit, Found, StyleText } from '../style-finding.ts';
import { isArabicLetter, isSpace } from '../letters.ts';

/** Quotes that wait for their end; more of them than this are noise. */
const deepest = 20;

type Open = { at: number; sign: string; /** Own letters seen before it. */ seen: number };

/**
 * Quotations of an Arabic text stand in «», one inside another in “ ”. What is quoted in a foreign script keeps the quotes of
 * its language. In a block where a quote has no partner nothing is certain.
 */
export function quotes(part: StyleText): Found[] {
  const { text, apart, locale } = part;
  if (locale === 'en' && part.quotes === undefined) return [];
  const pairs: Found[] = [];
  const open: Open[] = [];
  const alone: Found[] = [];
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isOwn(sign, locale)) seen += 1;
    if (!'"“”„«»'.includes(sign) || apart[at] === 2 || isInch(part, at, open)) continue;
    if (!closes(text, at, open)) {
      if (sign === '»') alone.push({ from: at, to: at + 1, kind: 'quoteUnpaired', certain: false });
      else open.push({ at, sign, seen });
      alone.push(...open.splice(0, open.length - deepest).map(unpaired));
      continue;
    }
    const skipped = partnerOf(sign, open);
    for (const other of open.splice(open.length - skipped)) alone.push(unpaired(other));
    const opened = open.pop();
    if (opened && seen > opened.seen) pairs.push(...repairOf(part, { from: opened.at, to: at, depth: open.length }));
  }
  const unclosed = [...alone, ...open.map(unpaired)];
  return [...pairs.map((pair) => ({ ...pair, certain: pair.certain && unclosed.length === 0 })), ...(locale === 'ar' ? unclosed : [])];
}

function isOwn(sign: string, locale: StyleText['locale']): boolean {
  return locale === 'ar' ? isArabicLetter(sign) : /[a-z]/i.test(sign);
}

/** 15" is a measure. */
function isInch({ text }: StyleText, at: number, open: Open[]): boolean {
  return text[at] === '"' && open.at(-1)?.sign !== '"' && /[0-9٠-٩]/.test(text[at - 1] ?? '');
}

/** Whether a quote ends what is open. Typed from right to left, “ and ” are often the wrong way round. */
function closes(text: string, at: number, open: Open[]): boolean {
  const sign = text[at] ?? '';
  if (sign === '»') return open.some((other) => other.sign === '«');
  if (sign === '"') return open.at(-1)?.sign === '"';
  if (sign === '«' || sign === '„') return false;
  const curly = open.some((other) => '“”„'.includes(other.sign));
  if (sign === '”') return curly;
  return curly && !isSpace(text[at - 1]) && !isArabicLetter(text[at + 1]);
}

/** How many quotes opened later have no end. */
function partnerOf(sign: string, open: Open[]): number {
  const partners = sign === '»' ? '«' : sign === '"' ? '"' : '“”„';
  const place = open.findLastIndex((other) => partners.includes(other.sign));
  return open.length - 1 - place;
}

function unpaired({ at }: Open): Found {
  return { from: at, to: at + 1, kind: 'quoteUnpaired', certain: false };
}

type Pair = { from: number; to: number; /** How many quotations it stands in. */ depth: number };

function repairOf({ text, locale }: StyleText, { from, to, depth }: Pair): Found[] {
  if (depth > 1) return [];
  const wanted = depth === 1 || locale === 'en' ? ['“', '”'] : ['«', '»'];
  if (locale === 'en' && text[from] !== '"') return [];
  const edits: Edit[] = [{ from, to: from + 1, text: wanted[0] ?? '' }, { from: to, to: to + 1, text: wanted[1] ?? '' }]
    .filter((edit) => text[edit.from] !== edit.text);
  if (edits.length === 0) return [];
  return [{ from, to: to + 1, kind: 'quotes', certain: text[from] !== '«', edits }];
}
