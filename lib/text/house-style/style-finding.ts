import type { Locale } from '../../i18n/locales.ts';

export const styleKinds = [
  'tatweel', 'hiddenMark', 'digits', 'quotes', 'quoteUnpaired', 'doubleSpace', 'spaceBefore', 'spaceInside', 'spaceAfter', 'latinMark',
  'ellipsis', 'finalLetter', 'hamza', 'repeatedWord', 'spelling',
] as const;
export type StyleKind = (typeof styleKinds)[number];

/** A change of the text; positions are UTF-16 offsets in the block's plain text as it was checked. */
export type Edit = { from: number; to: number; text: string };

export type StyleFinding = {
  blockId: string;
  /** What is meant, in UTF-16 offsets of the block's plain text. */
  from: number;
  to: number;
  kind: StyleKind;
  /** What should stand from `from` to `to`; absent where there is only something to look at. */
  repair?: string;
  /** The same repair as the smallest changes that make it, so that marks and links in between survive. Empty without a repair. */
  edits: Edit[];
  /** No reader could mean it otherwise: may be repaired with all the others at once. Words are never certain, signs mostly are. */
  certain: boolean;
  /** For the sentence that explains it: what was found, what it should be, the name of an unseen sign. */
  values: { found: string; repair: string; sign: string };
};

/** One spelling of a name as the desk wants it, and those that it does not want. */
export type Spelling = { right: string; variants: readonly string[] };

export type StyleInput = {
  /** Plain text of each block; a line break inside a block is one character. */
  blocks: readonly { id: string; text: string }[];
  /** Language of the text, not of whoever reads the findings. */
  locale: Locale;
  spellings: readonly Spelling[];
  /** Numerals of the edition; without, those that the language is printed with. */
  numerals?: 'arab' | 'latn';
  /** English only: `curly` asks for “ ” instead of straight quotes. */
  quotes?: 'curly';
};

/** A block as the rules see it. */
export type StyleText = {
  text: string;
  locale: Locale;
  numerals: 'arab' | 'latn';
  quotes: 'curly' | undefined;
  /** For every character: 0 the text's own, 1 a run of the other script, 2 an address (web, e-mail, handle). */
  apart: Uint8Array;
  /** The story writes numbers in both systems. */
  mixedDigits: boolean;
};

/** What a rule finds; the block is added by who asked. */
export type Found = Pick<StyleFinding, 'from' | 'to' | 'kind' | 'certain'> & { edits?: Edit[]; sign?: string };
export type StyleRule = (text: StyleText) => Found[];
