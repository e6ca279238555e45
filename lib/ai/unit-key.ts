import { createHash } from 'node:crypto';
import type { Unit } from './summary-units.ts';

/** What reports call the summary's running text, which is one thing; key points are known by what they say. */
export const runningText = 'text';

/** The name under which a key point is reported: the first 12 hex digits of its text's SHA-256. A changed point is another one. */
export function unitKey({ text }: Pick<Unit, 'text'>): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
