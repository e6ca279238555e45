import { foldArabic } from '../../../text/fold-arabic.ts';
import { isStopWord } from '../../../text/is-stop-word.ts';
import { isFrenchStopWord } from '../../../text/languages/french-stop-words.ts';
import type { Language } from '../../story-text.ts';

/** Words that turn a sentence into its opposite. */
const negators: Record<Language, string> = {
  ar: 'لا لم لن ليس ليست ليسوا ليسا لست لسنا غير دون بدون ما بلا عدم دونما',
  en: "not no never n't without cannot nor neither none nobody nothing",
  fr: 'pas ne n jamais aucun aucune ni sans nul nulle rien personne',
};
/** Common words that nevertheless say something which must not be exchanged. */
const telling: Record<Language, string> = {
  ar: 'قبل بعد فوق تحت ضد مع داخل خارج كل جميع بعض اكثر اقل اول اخر كان',
  en: 'before after over under against with all some every most more less up down in out above below',
  fr: 'avant après contre avec tous toutes plus moins dessus dessous',
};
/** Words that tie sentences together and may come or go. */
const ties: Record<Language, string> = {
  ar: `كذلك ايضا حيث كما وذلك اذ ثم فيما بينما لذا لذلك هنا هناك هولا ورا اثنا ازا جرا انه انها بانه بانها وهو وهي وهم الي اما بشان وفقا حسب بحسب نحو
    و ف ال قد لقد ان بان لان ذلك تلك هذا هذه التي الذي الذين ذات عن من في علي عند لدي به بها فيه فيها منه منها له لها لهم عليه عليها يا ام او اي ايا
    كونه كونها وان فان لكن ولكن غيران بعدما قبلما عندما حينما لما مما عما فقد بل حتي منذ ضمن عبر خلال بين هو هي هم كانت كانوا يكون تكون`,
  en: 'also moreover however meanwhile therefore thus s re ve ll d m o',
  fr: 'qui quoi étant ayant comme lorsque eux puis cependant toutefois également ainsi enfin dit selon',
};

const negatorsOf = setsOf(negators);
const tellingOf = setsOf(telling);
const tiesOf = setsOf(ties);

export function isNegator(word: string, language: Language): boolean {
  return negatorsOf[language].has(word) || (language === 'ar' && negatorsOf.ar.has(word.replace(/^[وف](?=..)/, '')));
}

/** Whether a word binds and yet must not be exchanged: «قبل», “all”. */
export function isTelling(word: string, language: Language): boolean {
  return tellingOf[language].has(word) || (language === 'ar' && tellingOf.ar.has(word.replace(/^[وفبلم](?=..)/, '')));
}

/** Whether a word binds rather than says. */
export function isFunctionWord(word: string, language: Language): boolean {
  const bare = language === 'ar' ? word.replace(/^[وف](?=..)/, '') : word;
  if (tellingOf[language].has(word) || tellingOf[language].has(bare)) return false;
  if (tiesOf[language].has(word) || tiesOf[language].has(bare)) return true;
  return language === 'fr' ? isFrenchStopWord(word) : isStopWord(word) || isStopWord(bare);
}

function setsOf(lists: Record<Language, string>): Record<Language, ReadonlySet<string>> {
  const setOf = (words: string) => new Set(foldArabic(words).replace(/ء/g, '').split(/\s+/));
  return { ar: setOf(lists.ar), en: setOf(lists.en), fr: setOf(lists.fr) };
}
