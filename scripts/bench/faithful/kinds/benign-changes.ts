import type { BenchText } from '../read-texts.ts';
import type { Random } from '../random.ts';
import { months } from './word-lists.ts';

/** Says the same otherwise: takes the sentences of a summary and gives them back; null where nothing can be changed. */
type Change = (sentences: string[], story: BenchText, random: Random) => string[] | null;

export const benignChanges: Record<string, Change> = {
  'as it is': (sentences) => sentences,
  'digits of another script': each((sentence) => (/[٠-٩]/.test(sentence) ? sentence.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('٫', '.').replaceAll('٪', '%') : sentence.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit).replaceAll('%', '٪'))),
  'thousands parted or joined': each((sentence, { language }) => sentence.replace(/(?<![\d.,])(\d{1,3})[, \u00A0\u202F](\d{3})(?![\d,])/g, '$1$2').replace(/(?<![\d.,])(\d{1,3})(\d{3})(?!\d)(?=\s(?!قبل|م\b))/g, (whole, front: string, back: string) => (/^(?:1\d|20)\d\d$/.test(whole) ? whole : `${front}${language === 'fr' ? '\u202F' : ','}${back}`))),
  'another name of the month': each((sentence, { language }, random) => months[language].reduce((text, names) => {
    const found = names.find((name) => new RegExp(`(?<=[\\d٠-٩] )${name}(?!\\p{L})`, 'u').test(text));
    const other = found && random.pick(names.filter((name) => name !== found));
    return found && other ? text.replace(new RegExp(`(?<=[\\d٠-٩] )${found}(?!\\p{L})`, 'u'), other) : text;
  }, sentence)),
  'without hamza': each((sentence) => sentence.replace(/[أإآ]/g, 'ا').replace(/ة(?!\p{L})/gu, 'ه').replace(/ى(?!\p{L})/gu, 'ي')),
  'hamza put on': each((sentence) => sentence.replace(/(?<![\p{L}\p{M}])ا(?=[نكم]\p{L})/gu, 'أ')),
  vocalised: each((sentence, _, random) => sentence.replace(/[\u0621-\u064A](?=[\u0621-\u064A])/g, (letter) => (random.below(3) === 0 ? letter + (['َ', 'ُ', 'ِ', 'ْ'][random.below(4)] ?? '') : letter))),
  unvocalised: each((sentence) => sentence.replace(/[\u064B-\u0652]/g, '')),
  'other quotation marks': each((sentence) => sentence.replace(/[«“]\s?/g, '"').replace(/\s?[»”]/g, '"')),
  'guillemets': each((sentence) => sentence.replace(/["“]([^"”]+)["”]/g, '«$1»')),
  'a clause dropped': each((sentence, { language }, random) => {
    const commas = language === 'ar' ? /\s?[،,]\s(?![^«]*»)(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/g : /,\s(?![^"“]*[”"](?:[^"]*"[^"]*")*[^"]*$)/g;
    const clauses = sentence.split(commas);
    if (clauses.length < 2 || clauses.some((clause) => (clause.match(/"/g) ?? []).length % 2 === 1)) return sentence;
    const dropped = clauses.length === 2 ? 1 : 1 + random.below(clauses.length - 1);
    const rest = clauses.toSpliced(dropped, 1).join(language === 'ar' ? '، ' : ', ');
    return rest.split(/\s+/).length >= 4 ? rest : sentence;
  }),
  'two sentences joined': (sentences, { language }) => {
    const [first = '', second = '', ...rest] = sentences;
    if (second === '') return null;
    const tie = language === 'ar' ? (/^و/.test(second) ? '، ' : '، و') : language === 'en' ? ', and ' : ', et ';
    return [first.replace(/[.…!؟?]+$/, '') + tie + (/^\p{Lu}\p{Ll}/u.test(second) && /^(?:The|It|A|He|Its|No|In|Le|La|Les|Il|On|Aucun)\b/.test(second) ? second.charAt(0).toLowerCase() + second.slice(1) : second), ...rest];
  },
  'a connector removed': each((sentence) => sentence.replace(/^(?:كما|فيما|بينما|لكن|ثم|غير أن|أما) /, '').replace(/^و(?=\p{L}{3})/u, '').replace(/(?<=، )و(?=[يتبأ]\p{L}{3})/u, '')),
  'marks and spaces': each((sentence) => sentence.replace(/\s*،\s*/g, ' , ').replace(/\.$/, '').replaceAll('؛', ',')),
};

function each(change: (sentence: string, story: BenchText, random: Random) => string): Change {
  return (sentences, story, random) => {
    const changed = sentences.map((sentence) => change(sentence, story, random));
    return changed.every((sentence, at) => sentence === sentences[at]) ? null : changed;
  };
}
