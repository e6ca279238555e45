import { expect, test } from 'vitest';
import { fromWallTime, wallTime } from './wall-time.ts';

test('a clock of the newsroom is read back to the same instant, in summer and winter', () => {
  for (const zone of ['Asia/Riyadh', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata']) {
    for (const at of [Date.UTC(2026, 0, 15, 9, 30), Date.UTC(2026, 6, 15, 22, 5), Date.UTC(2026, 2, 29, 12)]) {
      expect(fromWallTime(zone, wallTime(zone, at)), zone).toBe(at);
    }
  }
  expect(wallTime('Asia/Riyadh', Date.UTC(2026, 10, 22, 22))).toBe('2026-11-23T01:00');
});

test('what is no time is none', () => {
  for (const text of ['', '2026-11-22', '2026-13-40T10:00', 'tomorrow']) expect(fromWallTime('Asia/Riyadh', text)).toBeNull();
});
