import { parseArgs } from 'node:util';
import { environmentOrFail, fail } from '../fail.ts';
import { sayError } from '../say.ts';
import { readAsked } from './asked-summary.ts';
import { answerLines } from './json-lines.ts';
import { summariserNamed, type Engine } from './summariser-named.ts';

/**
 * `npm run --silent summarise [-- --engine NAME]`: JSON lines `{id, title, body, lang, target?}` in, one line out for each,
 * in the same order: `{id, summary, keyPoints, method, ms}`, with `reason` where there is no summary and `fallback` where a model was asked in vain, or `{id, error}` for a
 * line that cannot be read. Needs no database.
 */
const { engine: name } = parseArgs({ options: { engine: { type: 'string', default: 'embedded' } }, strict: false }).values;
const engine = summariserNamed(String(name), environmentOrFail());
if (!engine.ok) fail(`--engine ${String(name)}: ${sayError(engine.reason)}`);
const summariser = engine.value;
await answerLines((line) => answerTo(line, summariser));

async function answerTo(line: string, summarise: Engine): Promise<object> {
  const read = readAsked(line);
  if (!read.ok) return { id: read.id, error: read.error };
  const { id, story, target } = read.value;
  const began = performance.now();
  try {
    const { units, method, reason, fallback } = await summarise(story, target);
    const ms = Math.round((performance.now() - began) * 10) / 10;
    return { id, summary: units.sentences.map(({ text }) => text).join(' '), keyPoints: units.keyPoints.map(({ text }) => text), method, ms, ...(reason ? { reason } : {}), ...(fallback ? { fallback } : {}) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
