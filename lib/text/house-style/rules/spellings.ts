import type { Found, Spelling, StyleText } from '../style-finding.ts';

type Variant = { text: string; right: string };
export type SpellingIndex = ReadonlyMap<string, readonly Variant[]>;

const word = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** The unwanted spellings by their first word. One that is wanted elsewhere in the list is none. */
export function indexSpellings(spellings: readonly Spelling[]): SpellingIndex {
  const rights = new Set(spellings.map(({ right }) => right));
  const index = new Map<string, Variant[]>();
  for (const { right, variants } of spellings) {
    for (const text of variants) {
      const first = text.match(word)?.[0];
      if (first === undefined || rights.has(text) || !text.startsWith(first)) continue;
      index.set(first, [...(index.get(first) ?? []), { text, right }].toSorted((one, other) => other.text.length - one.text.length));
    }
  }
  return index;
}

/** Names that the desk spells otherwise. With a particle before the name («وبنوران») it is only pointed at. */
export function unwantedSpellings({ text, apart, locale }: StyleText, index: SpellingIndex): Found[] {
  const found: Found[] = [];
  if (index.size === 0) return found;
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (match.index < end || apart[match.index] === 2) continue;
    const hit = hitAt({ text, from: match.index, word: match[0], locale }, index);
    if (!hit) continue;
    end = hit.from + hit.variant.text.length;
    const edit = { from: hit.from, to: end, text: hit.variant.right };
    found.push({ from: hit.from, to: end, kind: 'spelling', certain: hit.from === match.index, edits: [edit] });
  }
  return found;
}

type Place = { text: string; from: number; word: string; locale: StyleText['locale'] };

function hitAt({ text, from, word: whole, locale }: Place, index: SpellingIndex): { from: number; variant: Variant } | null {
  const prefixes = locale === 'ar' ? ['', ...['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'].filter((prefix) => whole.startsWith(prefix))] : [''];
  for (const { length } of prefixes) {
    const at = from + length;
    const variant = index.get(whole.slice(length))?.find((one) => text.startsWith(one.text, at) && endsWord(text, at + one.text.length) && !isRight(text, at, one));
    if (variant) return { from: at, variant };
  }
  return null;
}

function endsWord(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}\u0640]/u.test(text.slice(at, at + 2));
}

/** Whether the unwanted spelling is part of the wanted one: «أنان» in «كوفي أنان». */
function isRight(text: string, at: number, { text: variant, right }: Variant): boolean {
  for (let inside = right.indexOf(variant); inside >= 0; inside = right.indexOf(variant, inside + 1)) {
    if (text.startsWith(right, at - inside)) return true;
  }
  return false;
}
