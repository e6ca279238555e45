import type { Language } from '../../story-text.ts';

/** What a number word adds: 3, 13, 30, a hundred, a thousand. A plural such as «آلاف» counts only after a number. */
export type NumberWord = { value: number; kind: 'digit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'plural' };

type Row = [kind: NumberWord['kind'], value: number, words: string];

/** Folded, without hamza: «مئة» is «ميه», «مائة» is «مايه». */
const arabic: Row[] = [
  ['digit', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  ['digit', 3, 'ثلاثه ثلاث'], ['digit', 4, 'اربعه اربع'], ['digit', 5, 'خمسه خمس'], ['digit', 6, 'سته ست'],
  ['digit', 7, 'سبعه سبع'], ['digit', 8, 'ثمانيه ثماني ثمان'], ['digit', 9, 'تسعه تسع'],
  ['teen', 10, 'عشره عشر'],
  ['ten', 20, 'عشرون عشرين'], ['ten', 30, 'ثلاثون ثلاثين'], ['ten', 40, 'اربعون اربعين'], ['ten', 50, 'خمسون خمسين'],
  ['ten', 60, 'ستون ستين'], ['ten', 70, 'سبعون سبعين'], ['ten', 80, 'ثمانون ثمانين'], ['ten', 90, 'تسعون تسعين'],
  ['hundred', 100, 'ميه مايه'], ['hundred', 200, 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي'],
  ['hundred', 300, 'ثلاثميه ثلاثمايه'], ['hundred', 400, 'اربعميه اربعمايه'], ['hundred', 500, 'خمسميه خمسمايه'],
  ['hundred', 600, 'ستميه ستمايه'], ['hundred', 700, 'سبعميه سبعمايه'], ['hundred', 800, 'ثمانميه ثمانمايه ثمانيميه'],
  ['hundred', 900, 'تسعميه تسعمايه'],
  ['scale', 1e3, 'الف الفا'], ['plural', 1e3, 'الاف'], ['scale', 2e3, 'الفان الفين الفي'],
  ['scale', 1e6, 'مليون مليونا'], ['plural', 1e6, 'ملايين'], ['scale', 2e6, 'مليونان مليونين مليوني'],
  ['scale', 1e9, 'مليار مليارا بليون بليونا'], ['plural', 1e9, 'مليارات بلايين'], ['scale', 2e9, 'ملياران مليارين ملياري'],
  ['scale', 1e12, 'تريليون تريليونا ترليون'], ['plural', 1e12, 'تريليونات ترليونات'], ['scale', 2e12, 'تريليونان تريليونين'],
];
const english: Row[] = [
  ['digit', 2, 'two'], ['digit', 3, 'three'], ['digit', 4, 'four'], ['digit', 5, 'five'], ['digit', 6, 'six'], ['digit', 7, 'seven'],
  ['digit', 8, 'eight'], ['digit', 9, 'nine'], ['teen', 10, 'ten'], ['teen', 11, 'eleven'], ['teen', 12, 'twelve dozen'],
  ['teen', 13, 'thirteen'], ['teen', 14, 'fourteen'], ['teen', 15, 'fifteen'], ['teen', 16, 'sixteen'], ['teen', 17, 'seventeen'],
  ['teen', 18, 'eighteen'], ['teen', 19, 'nineteen'],
  ['ten', 20, 'twenty'], ['ten', 30, 'thirty'], ['ten', 40, 'forty'], ['ten', 50, 'fifty'], ['ten', 60, 'sixty'], ['ten', 70, 'seventy'],
  ['ten', 80, 'eighty'], ['ten', 90, 'ninety'],
  ['hundred', 100, 'hundred'], ['scale', 1e3, 'thousand'], ['scale', 1e6, 'million'], ['scale', 1e9, 'billion'], ['scale', 1e12, 'trillion'],
  ['plural', 1e6, 'millions'], ['plural', 1e9, 'billions'], ['plural', 1e3, 'thousands'],
];
const french: Row[] = [
  ['digit', 2, 'deux'], ['digit', 3, 'trois'], ['digit', 4, 'quatre'], ['digit', 5, 'cinq'], ['digit', 6, 'six'], ['digit', 7, 'sept'],
  ['digit', 8, 'huit'], ['digit', 9, 'neuf'], ['teen', 10, 'dix'], ['teen', 11, 'onze'], ['teen', 12, 'douze'], ['teen', 13, 'treize'],
  ['teen', 14, 'quatorze'], ['teen', 15, 'quinze'], ['teen', 16, 'seize'],
  ['ten', 20, 'vingt vingts'], ['ten', 30, 'trente'], ['ten', 40, 'quarante'], ['ten', 50, 'cinquante'], ['ten', 60, 'soixante'],
  ['ten', 70, 'septante'], ['ten', 80, 'huitante octante'], ['ten', 90, 'nonante'],
  ['hundred', 100, 'cent cents'], ['scale', 1e3, 'mille'], ['scale', 1e6, 'million'], ['scale', 1e9, 'milliard'],
  ['plural', 1e6, 'millions'], ['plural', 1e9, 'milliards'],
];

/** One, which counts only within a larger number: «واحد وعشرون», “one million”. */
const one: Record<Language, string> = { ar: 'احد احدي واحد واحده', en: 'one', fr: 'un une' };

export const numberWords: Record<Language, ReadonlyMap<string, NumberWord>> = { ar: mapOf(arabic), en: mapOf(english), fr: mapOf(french) };
export const ones: Record<Language, ReadonlySet<string>> = { ar: new Set(one.ar.split(' ')), en: new Set(one.en.split(' ')), fr: new Set(one.fr.split(' ')) };

/** Halves, thirds and quarters as words. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['نصف', 0.5], ['ثلث', 1 / 3], ['ثلثا', 2 / 3], ['ثلثي', 2 / 3], ['ثلثان', 2 / 3], ['ثلثين', 2 / 3], ['ربع', 0.25],
  ['half', 0.5], ['quarter', 0.25], ['moitié', 0.5], ['demi', 0.5], ['tiers', 1 / 3], ['quart', 0.25],
]);

/** Ordinals in words: they bear out a figure, and a figure bears out them. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'اول اولي first premier première', 'ثاني ثانيه second deuxième', 'ثالث ثالثه third troisième', 'رابع رابعه fourth quatrième',
    'خامس خامسه fifth cinquième', 'سادس سادسه sixth sixième', 'سابع سابعه seventh septième', 'ثامن ثامنه eighth huitième',
    'تاسع تاسعه ninth neuvième', 'عاشر عاشره tenth dixième',
  ].flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);
export const eleventh: ReadonlySet<string> = new Set(['حادي', 'حاديه']);

function mapOf(rows: Row[]): ReadonlyMap<string, NumberWord> {
  return new Map(rows.flatMap(([kind, value, words]) => words.split(' ').map((word): [string, NumberWord] => [word, { kind, value }])));
}
