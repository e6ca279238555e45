import type { Term } from '../terms/terms-of.ts';

/** A day of a month: «5 مايو», “May 5th”, or both ends of «من 3 إلى 5 مايو». */
export type DayOfMonth = { day: number; month: string; from: number; to: number };

const joints = new Set(['الي', 'و', 'حتي', 'to', 'and', 'until', 'au', 'et', 'à', 'er', 'th', 'شهر', 'من', 'of', 'ل']);

/** The days of months that a text names; the day stands before or behind the month. */
export function daysOfMonths(terms: Term[]): DayOfMonth[] {
  return terms.flatMap((term, at): DayOfMonth[] => {
    const [month] = term.forms;
    if (term.kind !== 'month' || month === undefined) return [];
    const found: DayOfMonth[] = [];
    for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
      const day = dayAt(terms[before]);
      if (day !== undefined) found.push({ day, month, from: before, to: at + 1 });
      else if (!joints.has(terms[before]?.words ?? '')) break;
    }
    const behind = dayAt(terms[at + 1]);
    if (found.length === 0 && behind !== undefined) found.push({ day: behind, month, from: at, to: at + 2 });
    return found;
  });
}

function dayAt(term: Term | undefined): number | undefined {
  const value = term?.number?.values[0];
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 && !term?.number?.percent ? value : undefined;
}

/** Whether the number at a place is the day or the year of a date, which is checked as such. */
export function isPartOfDate(terms: Term[], at: number): boolean {
  const [value = 0] = terms[at]?.number?.values ?? [];
  const near = [terms[at - 1], terms[at + 1], terms[at + 2]].some((term) => term?.kind === 'month');
  return near && (value <= 31 || (value >= 1000 && value <= 2100));
}
