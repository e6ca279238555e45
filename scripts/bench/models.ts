import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { summaryV1 } from '#lib/ai/prompts/summary.v1.ts';
import { environmentOrFail, fail } from '../fail.ts';
import { sayError } from '../say.ts';
import { commandEngine } from '../summaries/command-engine.ts';
import { summariserNamed, type Engine } from '../summaries/summariser-named.ts';
import { startFakeModel } from './models/fake-model.ts';
import { readArticles } from './models/read-articles.ts';
import { scoreOf, type Given, type Score } from './models/score.ts';

/**
 * `npm run bench models [-- --engine NAME | --command "…"]`: what an engine's summaries give of the facts and how much the checks find in them.
 * NAME is `embedded` (default), `fake`, `model` or the name of a model, as `npm run summarise` takes it; a command reads and writes the lines of
 * `npm run summarise`. Ends in an error when a figure is below the one kept for that engine and prompt; `--record` keeps today's, `--floors FILE` in a
 * file other than ours.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { engine: { type: 'string', default: 'embedded' }, command: { type: 'string' }, record: { type: 'boolean', default: false }, floors: { type: 'string' } },
});
const floorsFile = values.floors ?? path.join(import.meta.dirname, 'models/floors.json');
const score = z.object({ facts: z.number(), editorial: z.number(), panels: z.number(), blocks: z.number(), warnings: z.number() });
/** A model says it a little otherwise each time. */
const slack = 0.01;

const articles = readArticles();
const name = values.command ?? (values.engine === 'embedded' ? 'embedded' : `${values.engine}, ${summaryV1.version}`);
const { summarise, close } = await openEngine();
const made = scoreOf(articles, await summariseAll(summarise));
await close();
for (const [figure, value] of Object.entries(made)) console.log(figure.padEnd(10), value.toFixed(3));

const kept = z.record(z.string(), score).parse(fs.existsSync(floorsFile) ? JSON.parse(fs.readFileSync(floorsFile, 'utf8')) : {});
if (values.record) fs.writeFileSync(floorsFile, `${JSON.stringify({ ...kept, [name]: score.parse(rounded(made)) }, null, 2)}\n`);
else if (kept[name]) complain(kept[name], made);
else console.log(`(nothing kept for “${name}”: --record keeps these figures)`);

async function openEngine(): Promise<{ summarise: Engine; close: () => void | Promise<void> }> {
  if (values.command !== undefined) return commandEngine(values.command);
  if (values.engine === 'fake') return startFakeModel();
  const engine = summariserNamed(values.engine, environmentOrFail());
  return engine.ok ? { summarise: engine.value, close: () => {} } : fail(`--engine ${values.engine}: ${sayError(engine.reason)}`);
}

async function summariseAll(engine: Engine): Promise<Map<string, Given>> {
  const given = new Map<string, Given>();
  for (const { id, story } of articles) {
    const began = performance.now();
    const { units, fallback } = await engine(story);
    given.set(id, { units, ms: performance.now() - began, fallback });
  }
  return given;
}

function complain(floor: z.infer<typeof score>, today: Score): void {
  const fallen = (['facts', 'editorial', 'panels'] as const).filter((figure) => today[figure] < floor[figure] - slack);
  const risen = (['blocks', 'warnings'] as const).filter((figure) => today[figure] > floor[figure] + slack);
  for (const figure of [...fallen, ...risen]) console.log(`✗ ${figure}: ${today[figure].toFixed(3)}, kept ${floor[figure].toFixed(3)}`);
  if (fallen.length + risen.length > 0) process.exitCode = 1;
}

function rounded(figures: Score): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, Math.round(value * 1000) / 1000]));
}
