/** A stretch of a passage; offsets count UTF-16 units of its text, `end` is after the last. */
export type Span = { block: string; start: number; end: number };
/** A sentence of a summary, or a key point: the blocks it rests on, and the very words there, where they are known. */
export type Unit = { text: string; blocks: string[]; spans?: Span[] };
/** How many letters a line may have, and how many lines each part of a summary. */
export const unitLimits = { letters: 600, lines: 8 } as const;
export type SummaryUnits = { sentences: Unit[]; keyPoints: Unit[] };
/** Which unit is meant. */
export type UnitPlace = { part: 'sentences' | 'keyPoints'; at: number };
