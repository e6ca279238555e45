import { doubtAbout, sourceWords, type Doubt, type UnitReading } from '../unit-reading.ts';
import { daysOfMonths } from './date-parts.ts';

/** Every month, weekday, time of day and day of a month in a unit has to be in the story. */
export function checkDates(reading: UnitReading): Doubt[] {
  const { terms, index } = reading;
  const single = terms.flatMap(({ kind, forms: [form = ''] }, at): Doubt[] => {
    if (kind !== 'month' && kind !== 'weekday' && kind !== 'time') return [];
    return index.places.has(form) ? [] : [doubtAbout(reading, 'date', { from: at, to: at + 1 })];
  });
  const known = daysOfMonths(index.terms);
  const days = daysOfMonths(terms).flatMap(({ day, month, from, to }): Doubt[] => {
    if (known.some((other) => other.day === day && other.month === month)) return [];
    const other = known.find((one) => one.month === month);
    return [doubtAbout(reading, 'date', { from, to, expected: other ? sourceWords(index, other.from, other.to) : null })];
  });
  return [...single, ...days];
}
