import type { SummaryUnits, Unit } from '#lib/ai/summary-units.ts';
import type { DeskSummary } from '#db/summaries/desk.ts';

/** A sentence or a key point on the page; `row` keeps it the same one while it moves and changes. */
export type Row = Unit & { row: number };
export type Part = keyof SummaryUnits;
/** What lies before the editor. `version`: of what it goes on from. */
export type Rows = { version: number; sentences: Row[]; keyPoints: Row[] };

let last = 0;

export function newRow(unit: Unit = { text: '', blocks: [] }): Row {
  last += 1;
  return { ...unit, row: last };
}

/** The draft, or else what was approved last; null where there is neither. */
export function rowsOf({ draft, approved }: DeskSummary): Rows | null {
  const base = draft ?? approved;
  return base && { version: base.version, sentences: base.sentences.map(newRow), keyPoints: base.keyPoints.map(newRow) };
}

/** What is sent: rows without words are on the way to be something, or nothing. */
export function unitsOf(rows: Rows): SummaryUnits {
  const written = (part: Row[]) => part.filter(({ text }) => text.trim() !== '').map(({ row: _row, ...unit }) => unit);
  return { sentences: written(rows.sentences), keyPoints: written(rows.keyPoints) };
}

/** Without a sentence there is no summary to keep. */
export function hasSentence(rows: Rows): boolean {
  return rows.sentences.some(({ text }) => text.trim() !== '');
}

/** How many rows before one have words: its place in what was sent. */
export function writtenBefore(part: Row[], at: number): number {
  return part.slice(0, at).filter(({ text }) => text.trim() !== '').length;
}

/** The same rows with what the newsroom found for each: its source, where it had none. */
export function withSources(rows: Rows, { version, units }: { version: number; units: SummaryUnits }): Rows {
  const given = (part: Part) => {
    const found = [...units[part]];
    return rows[part].map((row) => (row.text.trim() === '' ? row : { ...row, ...found.shift() }));
  };
  return { version, sentences: given('sentences'), keyPoints: given('keyPoints') };
}

/** A row one place further, where there is one. */
export function moved(part: Row[], row: number, by: -1 | 1): Row[] {
  const from = part.findIndex((one) => one.row === row);
  const [one, other] = [part[from], part[from + by]];
  if (!one || !other) return part;
  return part.map((here) => (here === one ? other : here === other ? one : here));
}
