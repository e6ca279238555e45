import { describe, expect, it } from 'vitest';
import { isReaderDoor, paths, readAddress } from './urls.ts';

describe('the address at which an error in a summary is reported', () => {
  it('is read as it is spelled, in both languages', () => {
    expect(paths.reportSummary('ar', 31, { point: 'a1b2' })).toBe('/corrections/report/31?point=a1b2');
    expect(readAddress(paths.reportSummary('ar', 31))).toEqual({ kind: 'report', locale: 'ar', id: 31 });
    expect(readAddress(paths.reportSummary('en', 31))).toEqual({ kind: 'report', locale: 'en', id: 31 });
    expect(readAddress(paths.reportAnswer('en', 31, 'thanks'))).toEqual({ kind: 'report', locale: 'en', id: 31, answer: 'thanks' });
  });

  it('is nothing else', () => {
    for (const path of ['/corrections/report', '/corrections/report/0', '/corrections/report/x', '/corrections/report/31/else', '/corrections/report/31/thanks/more', '/corrections/other/31']) {
      expect(readAddress(path), path).toMatchObject({ kind: 'unknown' });
    }
    expect(readAddress('/corrections')).toEqual({ kind: 'corrections', locale: 'ar' });
  });

  it('sends what was written to a door of its own', () => {
    expect(isReaderDoor(paths.takeReport)).toBe(true);
    expect(isReaderDoor(`${paths.takeReport}/x`)).toBe(false);
    expect(isReaderDoor('/api/read/31')).toBe(true);
  });
});
