import { doubtAbout, isNearVerbatim, sourceWords, type Doubt, type UnitReading } from '../unit-reading.ts';
import { isReporting, namesSource, opensClaim, opensCondition } from './reporting-words.ts';

/** How far from its claim a verb of saying may stand: «قال وزير الخارجية في مؤتمر صحافي إن». */
const reach = 14;

/** What the story has only in somebody's mouth, or under a condition, may not stand bare: «قال الوزير إن X» is not X. */
export function checkAttribution(reading: UnitReading): Doubt[] {
  if (!isNearVerbatim(reading)) return [];
  const { terms, index, alignment: { links } } = reading;
  const { language } = index;
  if (terms.some((_, at) => isReporting(terms, at, language))) return [];
  const first = links.findIndex((link) => link?.same);
  const last = links.findLastIndex((link) => link?.same);
  const opening = links[first]?.place;
  const closing = links[last]?.place;
  if (opening === undefined || closing === undefined) return [];
  const sentence = index.sentences[index.terms[opening]?.sentence ?? 0] ?? { from: 0, to: 0 };
  const whole = { from: 0, to: terms.length };
  const lead = index.terms.slice(Math.max(sentence.from, opening - reach), opening);
  const goesOn = reading.neighbours.before === opening - 1;
  const saying = goesOn ? -1 : lead.findLastIndex((_, at) => isReporting(lead, at, language));
  if (saying >= 0 && (opensClaim(lead.at(-1)?.words ?? '', language) || /[:：]/.test(index.terms[opening]?.breaks ?? ''))) {
    return [doubtAbout(reading, 'attribution', { ...whole, expected: sourceWords(index, opening - lead.length + saying, opening) })];
  }
  const opener = index.terms[sentence.from];
  if (!goesOn && opener && sentence.from < opening && opening - sentence.from <= reach && opensCondition(opener.words, language) && !terms.some(({ words }) => opensCondition(words, language))) {
    return [doubtAbout(reading, 'attribution', { ...whole, expected: sourceWords(index, sentence.from, opening) })];
  }
  const next = index.terms[closing + 1];
  if (next && reading.neighbours.behind !== closing + 1 && next.sentence === index.terms[closing]?.sentence && (namesSource(next.words, language) || opensCondition(next.words, language))) {
    return [doubtAbout(reading, 'attribution', { ...whole, expected: sourceWords(index, closing + 1, Math.min(closing + 5, index.terms.length)) })];
  }
  return [];
}
