import { createHash } from 'node:crypto';
import type { Unit } from './summary-units.ts';

/** What an address calls the summary's running text, which is reported as one thing. */
export const runningText = 'text';

/** The name under which a key point is reported: the first 12 hex digits of its text's SHA-256. A changed point is another one. */
export function unitKey({ text }: Pick<Unit, 'text'>): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The same of the running text: once a sentence is mended, reports about the former text say nothing of it. */
export function textKey(sentences: readonly Pick<Unit, 'text'>[]): string {
  return `${runningText}-${unitKey({ text: sentences.map(({ text }) => text).join(' ') })}`;
}

/** Every name that a summary's parts are reported under. */
export function keysOf({ sentences, keyPoints }: { sentences: readonly Pick<Unit, 'text'>[]; keyPoints: readonly Pick<Unit, 'text'>[] }): string[] {
  return [textKey(sentences), ...keyPoints.map(unitKey)];
}
