import type { BenchText } from '../read-texts.ts';
import type { Random } from '../random.ts';
import * as lists from './word-lists.ts';

/** Makes a true sentence false in one way; null where the sentence offers no hold for it. */
type Corruption = (sentence: string, story: BenchText, random: Random) => string | null;

const letter = '[\\p{L}\\p{M}\\p{N}]';
const figure = /(?<![\d٠-٩.,٫٬:])[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*(?![\d٠-٩:])/gu;

export const corruptions: Record<string, Corruption> = {
  number: (sentence, { text }, random) => replaceOne(sentence, figuresOf(sentence).filter(([, , is]) => !is.year), random, (old) => changedFigure(old, text, random)) ?? spelledOut(sentence, text, random),
  'number swapped': (sentence, { text }, random) => replaceOne(sentence, figuresOf(sentence), random, (old) => {
    const others = [...new Set(figuresOf(text).map(([found]) => found))].filter((other) => western(other) !== western(old));
    return random.pick(others) ?? null;
  }),
  unit: (sentence, { language }, random) => {
    const found = lists.units[language].flatMap(([one = '', other = '']) => [...sentence.matchAll(new RegExp(`(?<=[\\d٠-٩]\\s|\\b(?:two|three|five|seven|sept|trois|deux)\\s)${one}(?!${letter})`, 'gu'))].map(({ index }) => ({ index, one, other })));
    const hit = random.pick(found);
    return hit ? spliced(sentence, hit.index, hit.one.length, hit.other) : percentDropped(sentence);
  },
  date: (sentence, { text, language }, random) => {
    const names = lists.months[language].flat();
    const month = random.pick(names.filter((name) => wordAt(sentence, name) >= 0));
    const others = lists.months[language].map(([first = '']) => first);
    const choice = random.below(2);
    if (month && choice === 0) {
      const own = lists.months[language].findIndex((system) => system.includes(month));
      const other = random.pick(others.filter((name, at) => at !== own && !lists.months[language][at]?.some((each) => text.includes(each))));
      return other ? spliced(sentence, wordAt(sentence, month), month.length, other) : null;
    }
    const day = month ? new RegExp(`[\\d٠-٩]{1,2}(?=\\s+(?:de |of )?${month})|(?<=${month}\\s)[\\d٠-٩]{1,2}(?![\\d٠-٩])`, 'u').exec(sentence) : null;
    if (day) return spliced(sentence, day.index, day[0].length, String((Number(western(day[0])) % 27) + 1));
    return replaceOne(sentence, figuresOf(sentence).filter(([, , is]) => is.year), random, (old) => {
      const year = Number(western(old)) + 1 + random.below(9);
      return figuresOf(text).some(([found]) => western(found) === String(year)) ? null : String(year);
    });
  },
  weekday: (sentence, { text, language }, random) => {
    const day = random.pick(lists.weekdays[language].filter((name) => wordAt(sentence, name) >= 0));
    const other = random.pick(lists.weekdays[language].filter((name) => !text.includes(name)));
    return day && other ? spliced(sentence, wordAt(sentence, day), day.length, other) : null;
  },
  'country foreign': (sentence, { text, language }, random) => exchanged(sentence, countryLists(language), random, (list) => list.filter((name) => !text.includes(bare(name)))),
  'country within': (sentence, { text, language }, random) => exchanged(sentence, countryLists(language), random, (list) => list.filter((name) => wordAt(text, name) >= 0 && wordAt(sentence, name) < 0)),
  'person foreign': (sentence, { language }, random) => {
    const name = language === 'ar'
      ? /(?<=(?:الوزير|الوزيرة|المدرب|الرئيس|النقيب|الخبير|المدافع|المهاجم|الميناء|المكتبة|المصرف|محافظة المصرف|المهندس|المهندسة|الدكتور|الدكتورة|الملك|الفلكي|المدرّس)\s)\p{L}[\p{L}\p{M}]+ \p{L}[\p{L}\p{M}]+/u.exec(sentence)
      : /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.exec(sentence);
    const other = random.pick(lists.persons[language]);
    return name && other ? spliced(sentence, name.index, name[0].length, other) : null;
  },
  negate: (sentence, { language }, random) => {
    const verbs = { ar: /(?<![\p{L}\p{M}])(?<!(?:لا|لم|لن|ما) )(?:و(?=[يت]))?(?:[يت]\p{L}[\p{L}\p{M}]{2,6}(?<![ةى])|ارتفع|ارتفعت|بلغ|بلغت|أرسلت|أعلن|أعلنت|سجل|وقّعت|فازت|أقامت|عرضت)(?=\s)/gu, en: /\b(?:is|was|are|were|has|have|had|will|can)\b(?! not)/gu, fr: /(?<=\s)(?:a|ont|est|sont|sera)(?=\s)/gu };
    const hit = random.pick([...sentence.matchAll(verbs[language])]);
    if (!hit) return null;
    if (language === 'fr') return spliced(sentence, hit.index, hit[0].length, `n’${hit[0]} pas`);
    return language === 'en' ? spliced(sentence, hit.index, hit[0].length, `${hit[0]} not`) : spliced(sentence, hit.index + (/^و[يت]/.test(hit[0]) ? 1 : 0), 0, `${random.pick(['لا', 'لم', 'لن'])} `);
  },
  'un-negate': (sentence, { language }) => {
    const hit = lists.negations[language].exec(sentence);
    if (!hit) return null;
    if (language === 'fr') return sentence.replace(lists.negations.fr, '').replace(/ (?:pas|jamais)(?= |\.)/u, '');
    return spliced(sentence, hit.index, hit[0].length, language === 'en' ? hit[0].replace(/ ?(?:not|never)$/, '') : hit[1] ?? '').replace(/ {2,}/g, ' ');
  },
  antonym: (sentence, { language }, random) => {
    const found = lists.opposites[language].flatMap(([one = '', other = '']) => [[one, other], [other, one]]).filter(([one = '']) => wordAt(sentence, one) >= 0);
    const [one, other] = random.pick(found) ?? [];
    return one && other ? spliced(sentence, wordAt(sentence, one), one.length, other) : null;
  },
  quote: (sentence, { language }, random) => {
    const quote = /(?<=[«“"])[^»”"]{12,}(?=[»”"])/u.exec(sentence);
    // Not the outer words: a quotation may be cut short.
    const words = quote ? [...quote[0].matchAll(/[\p{L}\p{M}]{3,}/gu)].slice(1, -1) : [];
    const word = random.pick(words);
    const stray = random.pick(lists.strayWords[language]);
    return quote && word && stray ? spliced(sentence, quote.index + word.index, word[0].length, random.below(4) === 0 ? '' : stray) : null;
  },
  role: (sentence, { language }, random) => {
    const nouns = language === 'ar'
      ? [...sentence.matchAll(/(?<![\p{L}\p{M}])(?:ال[\p{L}\p{M}]{3,}|مصر|تونس|فرنسا|تركيا|روسيا)(?![\p{L}\p{M}])/gu)]
      : [...sentence.matchAll(/(?<![\p{L}’'-])\p{L}{5,}(?![\p{L}’'-])/gu)];
    const [one, other] = random.shuffled(nouns).slice(0, 2).toSorted((first, second) => first.index - second.index);
    if (!one || !other || one[0] === other[0] || other.index - one.index < one[0].length + 3) return null;
    return spliced(spliced(sentence, other.index, other[0].length, one[0]), one.index, one[0].length, other[0]);
  },
};

type Figure = [text: string, index: number, is: { year: boolean }];

function figuresOf(text: string): Figure[] {
  return [...text.matchAll(figure)].map((found) => [found[0], found.index, { year: /^(?:1[0-9]|20)\d\d$/.test(western(found[0])) }]);
}

function replaceOne(sentence: string, figures: Figure[], random: Random, change: (old: string) => string | null): string | null {
  const hit = random.pick(figures);
  const changed = hit ? change(hit[0]) : null;
  return hit && changed !== null ? spliced(sentence, hit[1], hit[0].length, changed) : null;
}

function changedFigure(old: string, text: string, random: Random): string | null {
  const at = random.below(old.length);
  const digit = western(old)[at] ?? '';
  if (!/\d/.test(digit)) return null;
  const other = String((Number(digit) + 1 + random.below(8)) % 10);
  const changed = western(old).slice(0, at) + (at === 0 && other === '0' ? '7' : other) + western(old).slice(at + 1);
  return changed === western(old) || figuresOf(text).some(([found]) => western(found) === changed) ? null : changed;
}

function spelledOut(sentence: string, text: string, random: Random): string | null {
  const rows = [['ثلاثة', 'سبعة'], ['ثلاث', 'تسع'], ['أربعة', 'ستة'], ['خمسة', 'ثمانية'], ['سبعة', 'أربعة'], ['عشرين', 'ستين'], ['ثلاثين', 'تسعين'], ['تسعة', 'خمسة'], ['ستّة', 'تسعة'], ['three', 'nine'], ['five', 'eight'], ['four', 'seven'], ['two', 'six'], ['sept', 'neuf'], ['trente', 'quarante']];
  const [one, other] = random.pick(rows.filter(([word = '', put = '']) => wordAt(sentence, word) >= 0 && !text.includes(put.slice(0, 3)))) ?? [];
  return one && other ? spliced(sentence, wordAt(sentence, one), one.length, other) : null;
}

function percentDropped(sentence: string): string | null {
  const changed = sentence.replace(/\s?[%٪]|\s(?:في المئة|بالمائة|per cent)/u, '');
  return changed === sentence ? null : changed;
}

function countryLists(language: BenchText['language']): string[][] {
  return [lists.countries[language].names, lists.countries[language].peoples];
}

function exchanged(sentence: string, all: string[][], random: Random, candidates: (list: string[]) => string[]): string | null {
  const list = random.pick(all.filter((names) => names.some((name) => wordAt(sentence, name) >= 0)));
  const name = random.pick((list ?? []).filter((each) => wordAt(sentence, each) >= 0));
  const other = random.pick(candidates(list ?? []).filter((each) => each !== name));
  return name && other ? spliced(sentence, wordAt(sentence, name), name.length, other) : null;
}

function bare(name: string): string {
  return name.replace(/^ال/, '');
}

/** Where a word stands by itself; a joined «و» may stand before it. */
function wordAt(text: string, word: string): number {
  const found = new RegExp(`(?<!${letter})(?:و(?=${word}))?${word}(?!${letter})`, 'u').exec(text);
  return found ? found.index + found[0].length - word.length : -1;
}

function western(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}
