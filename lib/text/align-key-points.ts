import type { Block, Body } from '../body/schema.ts';
import { blockText } from '../body/plain-text.ts';
import { stems } from './stem.ts';
import { isNumber } from './words.ts';

type Passage = { id: string; stems: ReadonlySet<string> };
type Fit = { passage: Passage; weight: number };
/** What a key point says: each stem or number with its weight. */
type Weights = ReadonlyMap<string, number>;

/** How many times its rarity a number weighs: two texts seldom share one by chance. */
const numberWeight = 3;
/** Below this share of its weight a key point is taken to rest on nothing in the body. */
const enough = 0.35;
/** A second block has to explain this share of what the first one misses, and this share of the whole point. */
const clearlyMore = { ofMissed: 0.25, ofWhole: 0.2 };

/**
 * The ids of the body blocks that each key point rests on: one, two, or none.
 * The rule is greedy weighted coverage: a block explains the weight of the stems and numbers it shares with the point, each
 * weighing its inverse document frequency (Spärck Jones 1972) over the blocks of this body, numbers three times that. The
 * block that explains most comes first, the earlier one on a tie; a second only if it explains clearly more.
 */
export function alignKeyPoints(keyPoints: string[], body: Body): string[][] {
  const blocks = body.content.filter(bearsKeyPoints).map((block) => ({ id: block.attrs.id, stems: stems(blockText(block)) }));
  const points = keyPoints.map(stems);
  const vocabulary = new Set([...blocks.flatMap((block) => block.stems), ...points.flat()]);
  const bare = (stem: string) => withoutProclitic(stem, vocabulary);
  const passages = blocks.map((block): Passage => ({ id: block.id, stems: new Set(block.stems.map(bare)) }));
  return points.map((point) => {
    const weights = new Map(point.map(bare).map((stem) => [stem, weightOf(stem, passages)]));
    return restingPlaces(weights, passages).map((passage) => passage.id);
  });
}

/** Whether a block can bear a key point out: it has words of the story, and is not just the name of a part. */
export function bearsKeyPoints({ type }: Pick<Block, 'type'>): boolean {
  return ['paragraph', 'bulletList', 'orderedList', 'table', 'blockquote'].includes(type);
}

function restingPlaces(weights: Weights, passages: Passage[]): Passage[] {
  const whole = sum(weights);
  const first = best(weights, passages);
  if (!first || first.weight < whole * enough) return [];
  const missed = new Map([...weights].filter(([stem]) => !first.passage.stems.has(stem)));
  const second = best(missed, passages);
  if (!second || second.weight < sum(missed) * clearlyMore.ofMissed || second.weight < whole * clearlyMore.ofWhole) return [first.passage];
  return [first.passage, second.passage];
}

function best(weights: Weights, passages: Passage[]): Fit | undefined {
  let found: Fit | undefined;
  for (const passage of passages) {
    const weight = sum(new Map([...weights].filter(([stem]) => passage.stems.has(stem))));
    if (weight > (found?.weight ?? 0)) found = { passage, weight };
  }
  return found;
}

function weightOf(stem: string, passages: Passage[]): number {
  const holding = passages.filter((passage) => passage.stems.has(stem)).length;
  return Math.log(1 + passages.length / Math.max(1, holding)) * (isNumber(stem) ? numberWeight : 1);
}

/** «بقيمة» meets «قيمة», but «برنامج» stays whole: a joined letter is taken off only if the rest is a word of these texts. */
function withoutProclitic(stem: string, vocabulary: ReadonlySet<string>): string {
  const rest = stem.slice(1);
  return /^[وفبلكس]/.test(stem) && rest.length >= 3 && vocabulary.has(rest) ? rest : stem;
}

function sum(weights: Weights): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0);
}
