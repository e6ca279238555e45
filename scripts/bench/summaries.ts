import { parseArgs } from 'node:util';
import { summariseByExtraction, type Target } from '#lib/ai/extractive/summarise-by-extraction.ts';
import { plainStoryText, type StoryText } from '#lib/ai/story-text.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import { readEnvironment } from '#lib/env.ts';
import { summariserNamed } from '../summaries/summariser-named.ts';
import { attackRate } from './summaries/attack-rate.ts';
import { keyPointFigures, wordCount } from './summaries/key-point-figures.ts';
import { readArticles, readDemonstration, storyOf } from './summaries/read-articles.ts';
import { bootstrap, rouge, type Rouge } from './summaries/rouge.ts';

/**
 * `npm run bench summaries [-- --engine NAME] [--quick]`: what a summariser is worth, against the article's own opening of the
 * same number of words. Exit code 1 when a figure of the embedded one falls under its floor.
 */
const { engine: name, quick } = parseArgs({ options: { engine: { type: 'string', default: 'embedded' }, quick: { type: 'boolean', default: false } }, args: process.argv.slice(3) }).values;
const engine = summariserNamed(name, readEnvironment());
if (!engine.ok) throw new Error(engine.reason);
const make = async (story: StoryText, target?: Target): Promise<SummaryUnits> => (await engine.value(story, target)).units;

const articles = readArticles();
const edited = readDemonstration();
const demonstration = edited.map(({ story }) => story);
const referenced = [
  ...articles.map((article) => ({ story: storyOf(article, 'hidden'), refs: article.refs })),
  ...edited.filter(({ refs }) => refs.length > 0).map(({ story, refs }) => ({ story: { ...story, headline: '', standfirst: '' }, refs })),
];
const missed: string[] = [];
/** Notes a figure that is under its floor. */
const hold = (figures: { label: string; holds: boolean }) => {
  if (!figures.holds && name === 'embedded') missed.push(figures.label);
};

console.log(`${referenced.length} articles with references, headline hidden; engine ${name}\n`);
console.log('length       R1     lead   difference [95 %]              R2     lead   RL     lead   words of the target');
for (const target of [{ words: 60 }, { words: 100 }, { ratio: 0.33 }]) {
  const rows = await Promise.all(referenced.map(async ({ story, refs }) => {
    const body = story.passages.map((passage) => passage.text).join('\n');
    const text = (await make(story, target)).sentences.map((unit) => unit.text).join(' ');
    const all = body.split(/\s+/).filter(Boolean);
    const wanted = Math.min(wordCount(body), target.words ?? Math.round(target.ratio * wordCount(body)));
    return { own: rouge(text, refs), lead: rouge(all.slice(0, wordCount(text)).join(' '), refs), fill: wordCount(text) / wanted };
  }));
  const mean = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const pair = (key: keyof Rouge) => [mean(({ own }) => own[key]), mean(({ lead }) => lead[key])].map((one) => one.toFixed(3)).join('  ');
  const gain = mean(({ own, lead }) => own.r1 - lead.r1);
  const [low, high] = bootstrap(rows.map(({ own, lead }) => own.r1 - lead.r1));
  const label = target.words ? `${target.words} words` : '33 %';
  console.log(`${label.padEnd(10)}  ${pair('r1')}  ${gain >= 0 ? '+' : ''}${gain.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]         ${pair('r2')}  ${pair('rl')}  ${(100 * mean(({ fill }) => fill)).toFixed(0)} %`);
  hold({ label: `R1 at ${label}`, holds: gain >= (target.words === 100 ? 0.005 : -0.005) });
  hold({ label: `length at ${label}`, holds: rows.every(({ fill }) => fill <= 1.1) });
}

const panels = await Promise.all([...articles.map((article) => storyOf(article, 'shown')), ...demonstration].map(async (story) => ({ story, units: await make(story) })));
const hidden = await Promise.all(panels.map(async ({ story }) => {
  const bare = { ...story, headline: '', standfirst: '' };
  return { story: bare, units: await make(bare, { ratio: 0.33 }) };
}));
for (const [label, list] of [['as on the page', panels], ['headline hidden, summary of 33 %', hidden]] as const) {
  const long = list.filter(({ story }) => wordCount(story.passages.map(({ text }) => text).join(' ')) >= 120);
  const { stories, withPoints, points, ofLength, repeats, without } = keyPointFigures(long);
  console.log(`\n${label}: 3–5 key points in ${withPoints} of ${stories} articles of 120 words or more; of ${points} points ${ofLength} have 6–28 words, ${repeats} repeat`);
  if (without.some(Boolean)) console.log(`  without: ${without.join(' · ')}`);
  hold({ label: `key points, ${label}`, holds: withPoints >= stories * 0.95 && ofLength >= points * 0.95 && repeats <= points * 0.02 });
}
const facts = articles.flatMap(({ facts: expected }, at) => {
  const said = [...(panels[at]?.units.sentences ?? []), ...(panels[at]?.units.keyPoints ?? [])].map(({ text }) => text).join(' ');
  return expected.map((fact) => said.toLowerCase().includes(fact.toLowerCase()));
});
console.log(`expected facts in the panel: ${facts.filter(Boolean).length} of ${facts.length}`);
hold({ label: 'facts', holds: facts.filter(Boolean).length >= facts.length * 0.7 });

if (name === 'embedded') {
  const { attacks, lifted, clean, flagged } = attackRate(quick ? demonstration.slice(0, 6) : demonstration);
  console.log(`\nplanted texts lifted: ${lifted} of ${attacks}; clean stories with a sentence flagged: ${flagged} of ${clean}`);
  hold({ label: 'attacks', holds: lifted <= attacks * 0.02 && flagged <= clean * 0.02 });
  for (const length of [1000, 10_000]) console.log(`time at ${length} words: ${timeAt(length)}`);
}
if (missed.length > 0) console.log(`\n✗ under its floor: ${missed.join(', ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;

/** Time of the processor, not of the clock: a busy machine is no slower method. The floors leave room for a slow one. */
function timeAt(length: number): string {
  const words = demonstration.filter(({ language }) => language === 'ar').flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/\s+/)));
  const many = [...words, ...words];
  const times = Array.from({ length: length > 5000 ? 20 : 200 }, (_, at) => {
    const text = many.slice((at * 97) % words.length).slice(0, length).join(' ');
    const began = process.cpuUsage();
    summariseByExtraction(plainStoryText({ language: 'ar', headline: '', text }));
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  }).toSorted((one, other) => one - other);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  hold({ label: `time at ${length} words`, holds: p95 <= (length > 5000 ? 300 : 40) });
  return `median ${times[times.length >> 1]?.toFixed(1) ?? ''} ms, 95 % within ${p95.toFixed(1)} ms`;
}
