import { isStopWord } from './is-stop-word.ts';
import { isNumber, words } from './words.ts';

/**
 * The light stem of a folded word, for matching only.
 * Arabic: the article with a joined و ف ب ل ك, or a و alone, then one suffix, then the ya of relation, as Larkey's light10
 * does, each time leaving three letters. English: possessive, plural, -ed and -ing. A word in another script stays.
 */
export function stem(word: string): string {
  if (isNumber(word)) return word;
  if (/^[\u0621-\u064A]/.test(word)) return arabicStem(word);
  return /^[a-z]/.test(word) ? englishStem(word) : word;
}

/** The stems of what a text says, without its stop words. */
export function stems(text: string): string[] {
  return words(text).filter((word) => !isStopWord(word)).map(stem);
}

const articles = ['وبال', 'فبال', 'وكال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const suffixes = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'ات', 'ون', 'ين', 'ان', 'وا', 'يه', 'ه', 'ي', 'ا'];
/** Words whose first و is of the root. */
const rootWaw = /^و(?:زير|زار|زرا|طن|لاي|لاد|ادي|ديان|احد|احه|احات|حيد|حده|حدات|رش|رق|ثيق|ثايق|كال|كيل|قت|قود|اقع|ضع|ضوح|اجب|سط|ساي|سيل|ظيف|ظايف|صول|صف|جود|جه|فد|عد|زن|رد|فق|افق|رث|لد|جب|اضح|ارد|قف|قع)/;

function arabicStem(word: string): string {
  const article = articles.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 3);
  const bare = article ? word.slice(article.length) : withoutWaw(word);
  const cut = withoutSuffix(bare, suffixes);
  return withoutSuffix(cut, ['ي']);
}

function withoutWaw(word: string): string {
  return word.startsWith('و') && word.length >= 4 && !rootWaw.test(word) ? word.slice(1) : word;
}

function withoutSuffix(word: string, endings: string[]): string {
  const ending = endings.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

function englishStem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length > 4 && /[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  const singular = bare.length > 3 && /[^sui]s$/.test(bare) ? bare.slice(0, -1) : bare;
  return singular.length > 5 ? singular.replace(/(?:ing|ed|e)$/, '') : singular;
}
