/** The words by which the machine tells what a part of a sentence hangs on. All folded (foldArabic); phrases have single spaces. */
export type Lexicon = {
  /** Verbs and nouns of saying, knowing, expecting, asking. */
  reporting: ReadonlySet<string>;
  /** Begins what is said: أن، إن؛ that; que. */
  complement: ReadonlySet<string>;
  /** Names a source before or behind a claim: بحسب، وفق; according to. */
  attribution: RegExp;
  /** A claim holds only with what these bring in, wherever they stand: إذا، شرط أن; if, unless. */
  condition: RegExp;
  /** Limits what stands before it: إلا، باستثناء; except. */
  exception: RegExp;
  /** Of `reporting`, those that speak of what is to come, and so of nothing past: المقرر. */
  modal: ReadonlySet<string>;
  /** A part that begins so turns round what stands before it: لكن، غير أن، أو; but, or. */
  reversal: RegExp;
  /** Anywhere behind a claim, takes it back: غير صحيح; is false. */
  falsity: RegExp;
  negation: RegExp;
  /** The first word of a part that has a subject and a verb of its own. */
  opener: RegExp;
  /** As an opener, but what follows still hangs on the first part: حيث، مشيرا إلى; which, adding that. */
  follower: RegExp;
  /** Comes back to its sentence when it ends: وهو، الذي; who, which. */
  apposition: RegExp;
  /** A first part with these says nothing without the next. */
  subordinate: RegExp;
  /** The sentence leans on the one before. */
  leaning: RegExp;
  /** The sentence goes on with what somebody said in the one before: وأضاف أن، وأن. */
  continuing: RegExp;
  /** May go from the head of a sentence that stands alone: من جهته، يذكر أن. */
  removable: RegExp;
  /** May not be the last word of a part. */
  hanging: ReadonlySet<string>;
};

/** Words or phrases anywhere in a flat sentence, whose tokens have one space between them and one at either end; for `matchAll`. */
export function anywhere(list: string): RegExp {
  return new RegExp(` (?:${alternatives(list)})(?= )`, 'gu');
}

/** The same at its head only. */
export function atHead(list: string): RegExp {
  return new RegExp(`^ (?:${alternatives(list)})(?= )`, 'u');
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** A list of phrases, one a line or between commas; `~` in a word stands for any letters. */
function alternatives(list: string): string {
  return list
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll('.', '\\.').replaceAll('~', '[^ ]*'))
    .join('|');
}
