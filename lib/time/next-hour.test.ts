import { expect, test } from 'vitest';
import { nextHour } from './next-hour.ts';

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);

test('the next hour is a full one on the newsroom’s own clock, and not about to pass', () => {
  expect(nextHour('Asia/Riyadh', at('10:20:31'))).toBe(at('11:00:00'));
  expect(nextHour('Asia/Riyadh', at('10:00:00'))).toBe(at('11:00:00'));
  expect(nextHour('Asia/Riyadh', at('10:50:00'))).toBe(at('11:00:00'));
  expect(nextHour('Asia/Riyadh', at('10:50:01'))).toBe(at('12:00:00'));
  expect(nextHour('Asia/Kolkata', at('10:20:00'))).toBe(at('10:30:00'));
});
