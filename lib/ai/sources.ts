import { blockText } from '../body/plain-text.ts';
import type { Body } from '../body/schema.ts';
import type { SummaryUnits, Unit } from './summary-units.ts';

/** The words of the blocks that a summary rests on, by block id, as they were when somebody last read it against them. */
export type Sources = Record<string, string>;

/** Which sentences and key points rest on blocks that still say what they said. */
export type Standing = { sentences: boolean[]; keyPoints: boolean[] };

/** What is kept of a body so that a later one can be compared: only blocks that are cited, and that are there. */
export function sourcesOf(units: SummaryUnits, body: Body): Sources {
  const cited = new Set([...units.sentences, ...units.keyPoints].flatMap((unit) => unit.blocks));
  return Object.fromEntries(body.content.filter((block) => cited.has(block.attrs.id)).map((block) => [block.attrs.id, plain(blockText(block))]));
}

/** A summary with what it was last read against. */
type Read = SummaryUnits & { sources: Sources; /** Of the whole text then. */ sourceHash: string };

/**
 * A unit stands while every block it cites says the same words, whatever their type and spacing. One that cites none
 * rests on the whole text, and falls with any change of it.
 */
export function standingOf({ sentences, keyPoints, sources, sourceHash }: Read, { body, textHash }: { body: Body; textHash: string }): Standing {
  const sameText = sourceHash === textHash;
  const now = new Map(body.content.map((block) => [block.attrs.id, plain(blockText(block))]));
  const stands = (unit: Unit) => sameText || (unit.blocks.length > 0 && unit.blocks.every((id) => sources[id] !== undefined && sources[id] === now.get(id)));
  return { sentences: sentences.map(stands), keyPoints: keyPoints.map(stands) };
}

/** How many sentences and key points have fallen. */
export function fallenIn({ sentences, keyPoints }: Standing): number {
  return [...sentences, ...keyPoints].filter((stands) => !stands).length;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
