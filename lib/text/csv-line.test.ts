import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test('quotes what needs it and disarms formulas', () => {
  expect(csvLine(['1', 'قال «نعم»، ثم', 'a,b', 'say "x"', '=HYPERLINK("x")', '-1', 'سطر\nآخر'])).toBe(
    '1,قال «نعم»، ثم,"a,b","say ""x""","\'=HYPERLINK(""x"")",\'-1,"سطر\nآخر"\r\n',
  );
});
