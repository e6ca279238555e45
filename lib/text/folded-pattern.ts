import { foldArabic } from './fold-arabic.ts';

/**
 * A regular expression for texts that hold this word however they spell it: the same as to look for the folded word in
 * the folded text, for databases that cannot fold. It reads the same in JavaScript and in PostgreSQL. Empty for a word
 * of which nothing is left when it is folded.
 */
export function foldedPattern(word: string): string {
  const { spellings, unseen } = alphabet();
  return [...foldArabic(word)].map((letter) => oneOf(spellings.get(letter) ?? letter)).join(`${unseen}*`);
}

type Alphabet = { /** Each letter as it may stand in a text. */ spellings: ReadonlyMap<string, string>; /** What folding drops. */ unseen: string };

let known: Alphabet | null = null;

/** Latin, Arabic and its extensions, spaces and the signs between words: what headlines are written in. */
const blocks = [[0x20, 0x24f], [0x300, 0x36f], [0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0x2000, 0x206f], [0xfeff, 0xfeff]] as const;

function alphabet(): Alphabet {
  if (known) return known;
  const spellings = new Map<string, string>();
  let dropped = '';
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCodePoint(code);
      const folded = foldArabic(letter);
      if (folded === '') dropped += letter;
      else spellings.set(folded, (spellings.get(folded) ?? '') + letter);
    }
  }
  known = { spellings, unseen: oneOf(dropped) };
  return known;
}

/** A class of letters; one sign that means something to a pattern stands for itself in it. */
function oneOf(letters: string): string {
  return `[${letters.replace(/[\\\]^-]/g, String.raw`\$&`)}]`;
}
