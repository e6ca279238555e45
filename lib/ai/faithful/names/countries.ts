import type { Language } from '../../story-text.ts';
import { tokensOf, type Token } from '../terms/tokens.ts';
import { aliases, capitals } from './country-aliases.ts';

/** A country that a text names, by its name or its people's, from token `from` to before `to`. */
export type CountryMention = { from: number; to: number; code: string };
type Name = { rest: string[]; code: string };
type Gazetteer = ReadonlyMap<string, Name[]>;

/** Not countries, or names that are common words: «مالي» is mostly “financial”. */
const leftOut = new Set(['AN', 'AQ', 'AW', 'CP', 'CQ', 'EU', 'EZ', 'GE-AR', 'ML', 'NU', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'IM', 'BV', 'HM', 'TF', 'UM']);
const sameCountry: Record<string, string> = { BU: 'MM', CS: 'RS', DD: 'DE', DY: 'BJ', FX: 'FR', HV: 'BF', NH: 'VU', RH: 'ZW', SU: 'RU', TP: 'TL', UK: 'GB', VD: 'VN', YD: 'YE', YU: 'RS', ZR: 'CD' };
const relation = ['ي', 'يه', 'يون', 'يين', 'يان', 'يتان', 'يتين', 'يات', 'يي', 'يا'];

const gazetteers = new Map<Language, Gazetteer>();
const capitalSeats = new Map<Language, Gazetteer>();

/** The countries and nationalities that a text names. */
export function countriesIn(tokens: Token[], language: Language): CountryMention[] {
  return mentionsOf(tokens, language, kept(gazetteers, language, gazetteerOf));
}

/** The capitals that a text names, under their countries' codes. */
export function capitalsIn(tokens: Token[], language: Language): CountryMention[] {
  return mentionsOf(tokens, language, kept(capitalSeats, language, (wanted) => gazetteerFrom(entries(capitals[wanted], wanted))));
}

function mentionsOf(tokens: Token[], language: Language, gazetteer: Gazetteer): CountryMention[] {
  const found: CountryMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at, { language, gazetteer });
    if (!name) continue;
    const to = at + 1 + name.rest.length;
    found.push({ from: at, to, code: name.code });
    at = to - 1;
  }
  return found;
}

function nameAt(tokens: Token[], at: number, { language, gazetteer }: { language: Language; gazetteer: Gazetteer }): Name | undefined {
  const word = tokens[at]?.word ?? '';
  for (const form of language === 'ar' ? arabicForms(word) : [word, word.replace(/s$/, '')]) {
    const name = gazetteer.get(form)?.find(({ rest }) => rest.every((next, ahead) => sameWord(tokens[at + 1 + ahead]?.word, next)));
    if (name) return name;
  }
  return undefined;
}

function sameWord(word: string | undefined, wanted: string): boolean {
  return word === wanted || word === `ال${wanted}`;
}

/** «وبمصر» → مصر; a form with the article keeps it as «ال». */
function arabicForms(word: string): string[] {
  const bare = word.replace(/^[وف](?=..)/, '');
  const article = /^(?:بال|كال|لل|ال)(.{2,})$/.exec(bare)?.[1];
  const forms = [word, bare, bare.replace(/^[بلك](?=...)/, '')];
  return article ? [...forms, `ال${article}`, `+${article}`] : forms;
}

function gazetteerOf(language: Language): Gazetteer {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found: { name: string; code: string }[] = [];
  for (const code of regionCodes()) {
    const name = names.of(code)?.replace(/\s*\(.*\)/, '');
    if (!name || leftOut.has(code)) continue;
    const country = sameCountry[code] ?? code;
    found.push({ name, code: country });
    if (language === 'ar' && !/\s/.test(name)) found.push(...relativesOf(name).map((relative) => ({ name: relative, code: country })));
  }
  return gazetteerFrom([...found, ...entries(aliases[language], language)]);
}

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** «مصر» → مصري مصرية …; «سوريا» → سوري. */
function relativesOf(name: string): string[] {
  const [token] = tokensOf(name);
  const base = (token?.word ?? '').replace(/^ال/, '').replace(/(?:يا|ا|يه|ه)$/, '');
  return base.length < 3 ? [] : relation.map((ending) => base + ending);
}

function entries(data: string, language: Language): { name: string; code: string }[] {
  return data.trim().split(/[|\n]/).flatMap((entry) => {
    const [code = '', names = ''] = entry.trim().split(':');
    return names.split(',').flatMap((name) => {
      const stem = name.replace(/ي\*$/, '');
      const all = name.endsWith('*') ? relation.map((ending) => stem + ending) : [name];
      return all.map((each) => ({ name: each, code }));
    });
  }).filter(({ name }) => name !== '' && language !== undefined);
}

/** By first word; longer names first. An adjective may take the article, so it is kept under «+» as well. */
function gazetteerFrom(names: { name: string; code: string }[]): Gazetteer {
  const found = new Map<string, Name[]>();
  for (const { name, code } of names) {
    const [first, ...rest] = tokensOf(name).map(({ word }) => word);
    if (!first) continue;
    const keys = first.startsWith('ال') && !/^ال(?:ماني|باني|مان)/.test(first) ? [first] : [first, `+${first}`];
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), { rest, code }]);
  }
  for (const list of found.values()) list.sort((one, other) => other.rest.length - one.rest.length);
  return found;
}

function kept(cache: Map<Language, Gazetteer>, language: Language, make: (language: Language) => Gazetteer): Gazetteer {
  const known = cache.get(language) ?? make(language);
  cache.set(language, known);
  return known;
}
