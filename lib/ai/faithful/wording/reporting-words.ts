import { foldArabic } from '../../../text/fold-arabic.ts';
import type { Language } from '../../story-text.ts';
import type { Term } from '../terms/terms-of.ts';

/** Verbs and nouns that put a claim into somebody's mouth. */
const reporting: Record<Language, string> = {
  ar: `قال قالت قالوا يقول تقول يقولون أكد أكدت يؤكد تؤكد أعلن أعلنت يعلن أضاف أضافت يضيف أوضح أوضحت يوضح ذكرت يذكر تذكر أفاد أفادت يفيد صرح صرحت
    زعم زعمت يزعم تزعم ادعى ادعت يدعي اعتبر اعتبرت يعتبر تعتبر يرون اعتقد يعتقد تعتقد يعتقدون            
    حذر حذرت يحذر أشار أشارت يشير تشير لفت لفتت شدد شددت تعهد تعهدت مشيرا مشيرة مؤكدا مؤكدة موضحا موضحة مضيفا مضيفة
    معتبرا معتبرة محذرا محذرة زاعما لافتا قائلا قائلة بحسب حسب وفق وفقا حسبما تصريح تصريحات يفترض احتمال يحتمل`,
  en: `said says say saying told tells claimed claims claim claiming announced announces added adds reported reports stated states warned warns believes believe believed alleged alleges
    argued argues according denied denies suggested suggests insisted insists predicted predicts expects expected estimated estimates accused think thinks thought wrote writes hopes hoped promised`,
  fr: `dit disait affirme affirmé déclare déclaré annonce annoncé assure assuré estime estimé selon explique expliqué précise précisé indique indiqué ajoute ajouté souligne souligné
    prétend prétendu croit pense juge avertit rapporte rapporté nie accuse prévoit craint promet promis`,
};
/** These say other things too, so that they count only before «أن»: «توقّع» is “signs” as well as “expected”. */
const doubtful = setOf('توقع توقعت يتوقع تتوقع كشف كشفت نقل نقلت كتب كتبت وعد وعدت ظن يظن شك يشك رأى رأت يرى ترى يقدر قدر قدرت تقدر ذكر اتهم اتهمت نفى نفت ينفي رجح رجحت يرجح تقرير');
const that: Record<Language, string> = { ar: 'ان بان انه انها بانه بانها انهم بانهم', en: 'that', fr: 'que qu' };
/** Words that put the source behind the claim. */
const sourceWords: Record<Language, RegExp> = {
  ar: /^(?:و?(?:بحسب|حسب|حسبما|وفق|وفقا)|بحسبما)$/, en: /^according$/, fr: /^(?:selon|d’après)$/,
};
const conditions: Record<Language, string> = {
  ar: 'اذا لو لولا شريطه بشرط مالم حال اذاما', en: 'if unless provided', fr: 'si sauf',
};

const sets = (lists: Record<Language, string>) => ({ ar: setOf(lists.ar), en: setOf(lists.en), fr: setOf(lists.fr) });
const reportingWords = sets(reporting);
const thatWords = sets(that);
const conditionWords = sets(conditions);

/** Whether the word at a place puts what follows, or what stands before, into somebody's mouth. */
export function isReporting(terms: Term[], at: number, language: Language): boolean {
  const word = terms[at]?.words ?? '';
  if (has(reportingWords[language], word, language)) return true;
  return has(doubtful, word, language) && terms.slice(at + 1, at + 9).some(({ words }) => opensClaim(words, language));
}
export function opensClaim(word: string, language: Language): boolean {
  return has(thatWords[language], word, language);
}
export function namesSource(word: string, language: Language): boolean {
  return sourceWords[language].test(word);
}
export function opensCondition(word: string, language: Language): boolean {
  return has(conditionWords[language], word, language);
}

function has(set: ReadonlySet<string>, word: string, language: Language): boolean {
  return set.has(word) || (language === 'ar' && set.has(word.replace(/^[وف](?=..)/, '')));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(foldArabic(words).replace(/ء/g, '').split(/\s+/));
}
