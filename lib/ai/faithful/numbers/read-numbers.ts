import type { Language } from '../../story-text.ts';
import type { Token } from '../terms/tokens.ts';
import { eleventh, fractions, numberWords, ones, ordinals, type NumberWord } from './number-words.ts';
import { readNumeral } from './read-numeral.ts';

/**
 * A number of a text, from token `from` to before token `to`, its percent sign included. `values`: what it may mean, the
 * likelier first. `ordinal`: «الثالث», 3rd. `digits`: written in figures.
 */
export type ReadNumber = { from: number; to: number; values: number[]; percent: boolean; ordinal: boolean; digits: boolean };
type Part = NumberWord & { to: number };
type Reading = { tokens: Token[]; language: Language };

const conjunctions: Record<Language, string> = { ar: 'و', en: 'and', fr: 'et' };
const suffixes: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['mn', 1e6], ['bn', 1e9], ['b', 1e9], ['tn', 1e12]]);

/** The numbers of a text, in figures of any script or in words. */
export function readNumbers(tokens: Token[], language: Language): ReadNumber[] {
  const reading = { tokens, language };
  const found: ReadNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number = ordinalAt(reading, at) ?? numberAt(reading, at);
    if (number) found.push(number);
    at = number ? number.to : at + 1;
  }
  return found;
}

function ordinalAt({ tokens, language }: Reading, at: number): ReadNumber | undefined {
  const word = tokens[at]?.word ?? '';
  const bare = language === 'ar' ? bareWord(word) : word;
  const next = tokens[at + 1];
  if (language !== 'ar') {
    const value = ordinals.get(bare);
    return value === undefined ? undefined : { from: at, to: at + 1, values: [value], percent: false, ordinal: true, digits: false };
  }
  const unit = eleventh.has(bare) ? 1 : ordinals.get(bare);
  if (unit === undefined) return undefined;
  const ten = next && next.breaks === '' ? numberWords.ar.get(next.word) ?? numberWords.ar.get(next.word.replace(/^و?ال/, '')) : undefined;
  if (ten?.kind === 'teen') return { from: at, to: at + 2, values: [unit + 10], percent: false, ordinal: true, digits: false };
  if (ten?.kind === 'ten') return { from: at, to: at + 2, values: [unit + ten.value], percent: false, ordinal: true, digits: false };
  return eleventh.has(bare) ? undefined : { from: at, to: at + 1, values: [unit], percent: false, ordinal: true, digits: false };
}

function numberAt(reading: Reading, from: number): ReadNumber | undefined {
  const { tokens } = reading;
  const first = tokens[from];
  if (!first) return undefined;
  const figures = readNumeral(first.word);
  if (figures.length > 0) return figureAt(reading, from, figures);
  const fraction = fractions.get(first.word.replace(/^[وفبل]?(?:ال)?(?=نصف|ثلث|ربع)/, ''));
  if (fraction !== undefined) return fractionAt(reading, from, fraction);
  const read = composed(reading, from, { total: 0, chunk: 0, scale: Infinity });
  return read && withPercent(reading, { from, ...read, values: [read.value], percent: false, ordinal: false, digits: false });
}

/** «نصف مليون», “half a million”. */
function fractionAt({ tokens, language }: Reading, from: number, fraction: number): ReadNumber {
  const at = /^(?:a|de|d)$/.test(tokens[from + 1]?.word ?? '') ? from + 2 : from + 1;
  const scale = numberWords[language].get((tokens[at]?.word ?? '').replace(/^ال(?=[متا])/, ''));
  const scaled = scale?.kind === 'scale' && !isDual(scale.value);
  return { from, to: scaled ? at + 1 : from + 1, values: [scaled ? fraction * scale.value : fraction], percent: false, ordinal: false, digits: false };
}

function figureAt(reading: Reading, from: number, figures: number[]): ReadNumber {
  const next = reading.tokens[from + 1];
  const adjacent = next !== undefined && next.start === reading.tokens[from]?.end;
  if (adjacent && /^(?:st|nd|rd|th|er|ère|e|ème)$/.test(next.word)) return { from, to: from + 2, values: figures, percent: false, ordinal: true, digits: true };
  const suffix = adjacent ? suffixes.get(next.word) : undefined;
  if (suffix !== undefined) {
    const scaled = figures.map((value) => round(value * suffix));
    return { from, to: from + 2, values: next?.word === 'm' ? [...scaled, ...figures] : scaled, percent: false, ordinal: false, digits: true };
  }
  const readings = figures.map((chunk) => composed(reading, from + 1, { total: 0, chunk, scale: Infinity }, from));
  const longest = readings.find((read) => read !== undefined);
  const half = longest ? halfAfter(reading, longest.to) : 0;
  const values = figures.map((value, at) => readings[at]?.value ?? value).map((value) => round(value + half * (longest?.scale ?? 0)));
  return withPercent(reading, { from, to: (longest?.to ?? from + 1) + (half > 0 ? 1 : 0), values, percent: false, ordinal: false, digits: true });
}

/** «مليون ونصف»: the half is of the million. */
function halfAfter({ tokens }: Reading, at: number): number {
  const word = tokens[at]?.word ?? '';
  return word.startsWith('و') && tokens[at]?.breaks === '' ? (fractions.get(word.slice(1)) ?? 0) : 0;
}

type State = { total: number; chunk: number; scale: number };

/** Adds number words to what stands before them as long as they make one number. Undefined when none does. */
function composed(reading: Reading, start: number, begun: State, figure?: number): { value: number; to: number; scale: number } | undefined {
  const state = { ...begun };
  let at = start;
  for (;;) {
    const part = partAt(reading, at, { first: at === start && figure === undefined, state });
    if (!part || !fits(reading.language, part, state)) break;
    add(part, state);
    at = part.to;
    // After figures only a scale may follow: «20 ألفا», never «20 خمسة».
    if (figure !== undefined && state.total === 0) return undefined;
  }
  if (at === start) return undefined;
  const half = halfAfter(reading, at);
  const value = round(state.total + state.chunk + half * (state.total > 0 ? state.scale : 1));
  return { value: figure === undefined ? value : round(state.total + state.chunk), to: at + (half > 0 && figure === undefined ? 1 : 0), scale: state.scale };
}

function partAt({ tokens, language }: Reading, at: number, { first, state }: { first: boolean; state: State }): Part | undefined {
  const token = tokens[at];
  if (!token || (!first && !/^[-‐‑]?$/.test(token.breaks))) return undefined;
  if (token.word === conjunctions[language] && !first) {
    const next = tokens[at + 1];
    if (language === 'en' && state.chunk % 100 !== 0) return undefined;
    return next && next.breaks === '' ? partOf({ tokens, language }, at + 1, { joined: true, first, state }) : undefined;
  }
  return partOf({ tokens, language }, at, { joined: false, first, state });
}

function partOf({ tokens, language }: Reading, at: number, { joined, first, state }: { joined: boolean; first: boolean; state: State }): Part | undefined {
  const word = tokens[at]?.word ?? '';
  const words = numberWords[language];
  const figures = joined ? readNumeral(word) : [];
  if (figures.length > 0 && language === 'ar' && state.total > 0) {
    const next = words.get(tokens[at + 1]?.word ?? '');
    const scale = next && (next.kind === 'scale' || next.kind === 'plural') ? next.value : 1;
    const value = (figures[0] ?? 0) * scale;
    return value < state.scale && value * 100 >= state.scale ? { kind: 'hundred', value, to: at + (scale > 1 ? 2 : 1) } : undefined;
  }
  const single = word.replace(/^و(?=احد|اثن)/, 'و');
  if (language === 'ar') {
    const own = words.get(single) ?? (first || joined ? words.get(bareWord(word)) : undefined) ?? (word.startsWith('و') ? words.get(word.replace(/^وال|^و/, '')) : undefined);
    if (own) return { ...own, to: at + 1 };
    if ((ones.ar.has(word) || ones.ar.has(bareWord(word))) && oneCounts({ tokens, language }, at)) return { kind: 'digit', value: 1, to: at + 1 };
    return undefined;
  }
  const own = words.get(word);
  if (own) return { ...own, to: at + 1 };
  if (ones[language].has(word) && (!first || oneCounts({ tokens, language }, at))) return state.chunk > 0 || state.total > 0 || first ? { kind: 'digit', value: 1, to: at + 1 } : undefined;
  return undefined;
}

/** «واحد» counts in «واحد وعشرون» and «أحد عشر», “one” in “one million”; alone it may be a pronoun. */
function oneCounts({ tokens, language }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.breaks !== '') return false;
  const word = numberWords[language].get(next.word) ?? numberWords[language].get(next.word.replace(/^و(?:ال)?/, ''));
  return word !== undefined && (language === 'ar' ? word.kind === 'teen' || word.kind === 'ten' : word.kind === 'scale' || word.kind === 'hundred');
}

function fits(language: Language, { kind, value }: Part, { total, chunk, scale }: State): boolean {
  const rest = chunk % 100;
  switch (kind) {
    case 'digit': return rest === 0 || (language !== 'ar' && rest >= 20 && rest % 10 === 0) || (language === 'fr' && rest % 20 === 10 && value > 6);
    case 'teen': return rest === 0 || (language === 'ar' && value === 10 && rest < 10) || (language === 'fr' && (rest === 60 || rest === 80 || (rest === 10 && value === 10)));
    case 'ten': return rest === 0 || (language === 'ar' && rest < 10) || (language === 'fr' && value === 20 && rest === 4);
    case 'hundred': return value === 100 ? chunk < (language === 'ar' ? 10 : 100) : chunk === 0;
    case 'scale': return (total === 0 || value < scale) && (!isDual(value) || chunk === 0);
    case 'plural': return chunk > 0 && (total === 0 || value < scale);
  }
}

function isDual(value: number): boolean {
  return String(value).startsWith('2');
}

function add({ kind, value }: Part, state: State): void {
  if (kind === 'scale' || kind === 'plural') {
    state.total += (state.chunk || 1) * value;
    state.scale = isDual(value) ? value / 2 : value;
    state.chunk = 0;
  } else if (kind === 'hundred' && value === 100) state.chunk = (state.chunk || 1) * 100;
  else if (kind === 'ten' && state.chunk % 100 === 4 && value === 20) state.chunk += 76;
  else state.chunk += value;
}

function withPercent({ tokens }: Reading, number: ReadNumber): ReadNumber {
  const next = tokens[number.to];
  const after = tokens[number.to + 1];
  const before = tokens[number.from - 1];
  const joined = next && /^[()]?$/.test(next.breaks);
  if (joined && (next.word === '%' || /^(?:percent|pct|بالميه|بالمايه)$/.test(next.word))) return { ...number, to: number.to + 1, percent: true };
  if (joined && after && /^(?:في (?:الميه|المايه)|per cent|pour cent)$/.test(`${next.word} ${after.word}`)) return { ...number, to: number.to + 2, percent: true };
  if (before?.word === '%' && before.end === tokens[number.from]?.start) return { ...number, percent: true };
  return number;
}

/** «بالثلاثة», «والعشرين»: without joined letters and article. */
export function bareWord(word: string): string {
  return word.replace(/^(?:و|ف)?(?:بال|كال|لل|ال|[بلك](?=...))?/, '');
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
