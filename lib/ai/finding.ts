import type { Span, UnitPlace } from './summary-units.ts';

/**
 * What a check can find in a sentence that the text does not bear out. `number` to `coverage` block approval,
 * the rest warn: they are right less often.
 */
export const findingTypes = ['number', 'date', 'quote', 'name', 'coverage', 'unit', 'negation', 'role', 'antonym', 'wording', 'attribution', 'judge'] as const;
export type FindingType = (typeof findingTypes)[number];
export type Severity = 'block' | 'warn';

/**
 * `found`: the words of the summary it is about, from `start` to before `end` of the unit's text, counted in UTF-16 units;
 * `expected`: what the text has in that place, if anything, folded for comparison; `source`: the sentence of the text that comes nearest.
 */
export type Finding = UnitPlace & { type: FindingType; severity: Severity; found: string; start: number; end: number; expected: string | null; source: Span | null };
