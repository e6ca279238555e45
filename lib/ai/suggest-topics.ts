import { foldArabic } from '../text/fold-arabic.ts';
import { isStopWord } from '../text/is-stop-word.ts';
import { stem } from '../text/stem.ts';
import { isNumber } from '../text/words.ts';
import type { StoryText } from './story-text.ts';

export type KnownTopic = { id: number; name: string };
/** `known`: topics of the newsroom; `fresh`: names that might become one, as the story spells them. The best first. */
export type TopicSuggestions = { known: KnownTopic[]; fresh: { name: string }[] };

type Word = { surface: string; folded: string; stem: string };
/** Words that stand together: no stop and no bracket between them. `weight`: what a mention here is worth. */
type Run = { words: Word[]; weight: number; passage: number };

const mostKnown = 5;
const mostFresh = 5;
/** What every story has, and no topic is made of: sayings, days, months, small nouns of the trade. */
const everyday = stemsOf(`
  قال قالت أعلن أعلنت أضاف أضافت أكد أكدت أوضح أوضحت ذكر ذكرت أشار أشارت بلغ بلغت جاء جاءت يوم اليوم أمس غد أسبوع شهر عام سنة ساعة دقيقة ساعات أيام أسابيع أشهر سنوات
  السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  الماضي المقبل الحالي الجاري الأول الأولى الثاني الثانية الثالث الأخير الأخيرة نحو أكثر أقل مليون مليار ألف مئة شخص أشخاص مرة مرات جديد جديدة كبير كبيرة خبر مقال
  said says told year years day days week weeks month months today yesterday tomorrow people time first last next new million billion thousand percent
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
`);

/** Topics for a story out of its own words: those of the newsroom that it names, and names that it repeats. The same story and list give the same answer. */
export function suggestTopics(story: StoryText, topics: readonly KnownTopic[]): TopicSuggestions {
  const runs = runsOf(story);
  const scored = topics.map((topic) => ({ topic, words: wordsOf(topic.name), score: scoreOf(wordsOf(topic.name), runs) }));
  const known = scored.filter(({ score }) => score >= 3).toSorted((a, b) => b.score - a.score || a.topic.id - b.topic.id).slice(0, mostKnown);
  const taken = scored.map(({ words }) => keyOf(words));
  return { known: known.map(({ topic: { id, name } }) => ({ id, name })), fresh: freshNames(runs, taken).slice(0, mostFresh).map((name) => ({ name })) };
}

/** A mention in the headline weighs 3, in standfirst or a heading 2, in a passage 1; words that only stand near each other half of it. */
function scoreOf(name: Word[], runs: Run[]): number {
  if (name.length === 0) return 0;
  const inRow = runs.reduce((sum, run) => sum + run.weight * occurrences(name, run.words), 0);
  if (name.length === 1 || inRow > 0) return inRow * (name.length > 1 ? 1.5 : 1);
  const passages = Map.groupBy(runs, ({ passage }) => passage);
  const near = [...passages.values()].filter((ofPassage) => name.every((word) => ofPassage.some((run) => run.words.some((other) => isSame(word, other)))));
  return near.reduce((sum, [first]) => sum + (first?.weight ?? 0) / 2, 0);
}

function occurrences(name: Word[], words: Word[]): number {
  return words.filter((_, at) => name.every((word, offset) => {
    const other = words[at + offset];
    return other !== undefined && isSame(word, other);
  })).length;
}

/** The same word behind a joined preposition, too: «لبلدية» and «بلدية». */
function isSame(word: Word, other: Word): boolean {
  return word.stem === other.stem || (/^[بلكفو]/.test(other.folded) && other.folded.length > 4 && stem(other.folded.slice(1)) === word.stem);
}

type Candidate = { name: string; length: number; score: number; times: number; /** Whether the headline, the standfirst or a heading has it. */ titled: boolean };

/** Names of two or three words that come twice, or of one word of the headline that comes three times; none that is part of another that comes about as often. */
function freshNames(runs: Run[], taken: string[]): string[] {
  const often = [...candidatesIn(runs)].filter(([key, { times, length, titled }]) => (length > 1 ? times >= 2 : times >= 3 && titled) && !taken.includes(key));
  const isPartOf = (key: string, other: string) => other !== key && ` ${other} `.includes(` ${key} `);
  const whole = often.filter(([key, { times }]) => !often.some(([other, longer]) => isPartOf(key, other) && longer.times * 1.5 >= times));
  return whole.toSorted(([a, one], [b, two]) => two.score - one.score || (a < b ? -1 : 1)).map(([, { name }]) => name);
}

function candidatesIn(runs: Run[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const { words, weight } of runs) {
    for (const found of namesIn(words)) {
      const [key, name] = [keyOf(found), found.map(({ surface }) => surface).join(' ')];
      const so = candidates.get(key) ?? { name, length: found.length, score: 0, times: 0, titled: false };
      const score = so.score + weight * (found.length === 1 ? 1 : found.length * 1.1);
      // Of several spellings the shortest: the others carry a joined letter or an ending.
      candidates.set(key, { ...so, name: name.length < so.name.length ? name : so.name, score, times: so.times + 1, titled: so.titled || weight > 1 });
    }
  }
  return candidates;
}

function namesIn(words: Word[]): Word[][] {
  return words.flatMap((_, at) => [1, 2, 3].map((length) => words.slice(at, at + length)).filter((name, shorter) => name.length === shorter + 1 && isName(name)));
}

/** Without knowing nouns from verbs: in Arabic the last word has the article or stands after another of the name; in Latin letters all begin large. */
function isName(words: Word[]): boolean {
  if (words.some(({ folded, stem: root }) => isStopWord(folded) || isNumber(folded) || everyday.has(root) || folded.length < 3)) return false;
  const last = words.at(-1);
  const isLatin = words.every(({ surface }) => /^\p{Lu}/u.test(surface));
  if (isLatin) return true;
  return words.every(({ surface }) => /^\p{Script=Arabic}/u.test(surface)) && last !== undefined && /^ال/.test(last.folded) && words.every(({ folded }) => !/^[وفبلك]ال/.test(folded));
}

function runsOf({ headline, standfirst, passages }: StoryText): Run[] {
  const texts = [{ text: headline, weight: 3 }, { text: standfirst, weight: 2 }, ...passages.map(({ text, role }) => ({ text, weight: role === 'heading' ? 2 : 1 }))];
  return texts.flatMap(({ text, weight }, passage) => text.split(/[^\p{L}\p{N}\p{M}\s'’ـ-]+/u).map((part) => ({ words: wordsOf(part), weight, passage })));
}

function wordsOf(text: string): Word[] {
  const surfaces = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ـ-]*/gu) ?? [];
  return surfaces.map((surface) => {
    const folded = foldArabic(surface).replace(/['’]s?$/, '');
    return { surface, folded, stem: stem(folded) };
  });
}

function keyOf(words: Word[]): string {
  return words.map(({ stem: root }) => root).join(' ');
}

function stemsOf(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map(({ stem: root }) => root));
}
