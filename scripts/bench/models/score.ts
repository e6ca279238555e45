import { checkSummary } from '#lib/ai/faithful/check-summary.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import { countWords } from '#lib/body/plain-text.ts';
import { stemsIn } from '#lib/text/languages/stems-in.ts';
import type { BenchArticle } from './read-articles.ts';

/** What an engine gave for one article; `fallback`: why a model did not. */
export type Given = { units: SummaryUnits; ms: number; fallback?: string };
/**
 * `facts`: share of the facts that a sentence or point gives; `editorial`: share of the stems of the editor's summary that are found; `panels`: share of
 * articles with two sentences and three points at least; `blocks`, `warnings`: findings of the checks for each article; `fallbacks`: share of articles that a model did not do.
 */
export type Score = { facts: number; editorial: number; panels: number; blocks: number; warnings: number; fallbacks: number; words: number; ms: number };

export function scoreOf(articles: readonly BenchArticle[], given: ReadonlyMap<string, Given>): Score {
  const rows = articles.map((article) => rowOf(article, given.get(article.id) ?? { units: { sentences: [], keyPoints: [] }, ms: 0 }));
  const total = (pick: (row: Row) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  const times = rows.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return {
    facts: total((row) => row.found) / total((row) => row.wanted),
    editorial: total((row) => row.covered) / total((row) => row.stems),
    panels: total((row) => (row.whole ? 1 : 0)) / rows.length,
    blocks: total((row) => row.blocks) / rows.length,
    warnings: total((row) => row.warnings) / rows.length,
    fallbacks: total((row) => (row.fallback ? 1 : 0)) / rows.length,
    words: total((row) => row.words) / rows.length,
    ms: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

type Row = { found: number; wanted: number; covered: number; stems: number; whole: boolean; blocks: number; warnings: number; fallback: boolean; words: number; ms: number };

function rowOf({ story, facts, editorial }: BenchArticle, { units, ms, fallback }: Given): Row {
  const stemsOf = (text: string) => stemsIn(text, story.language);
  const told = [...units.sentences, ...units.keyPoints].map(({ text }) => new Set(stemsOf(text)));
  const all = new Set(told.flatMap((unit) => [...unit]));
  const isTold = (fact: string) => told.some((unit) => stemsOf(fact).every((stem) => unit.has(stem)));
  const wanted = [...new Set(editorial.flatMap(stemsOf))];
  const findings = checkSummary(story, units);
  return {
    found: facts.filter((alternatives) => alternatives.some(isTold)).length, wanted: facts.length,
    covered: wanted.filter((stem) => all.has(stem)).length, stems: wanted.length,
    whole: units.sentences.length >= 2 && units.keyPoints.length >= 3,
    blocks: findings.filter(({ severity }) => severity === 'block').length,
    warnings: findings.filter(({ severity }) => severity === 'warn').length,
    fallback: fallback !== undefined,
    words: units.sentences.reduce((sum, { text }) => sum + countWords(text), 0),
    ms,
  };
}
