import { isoTime } from './dates.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The next full hour by the clocks of this zone that leaves ten minutes to decide on it. */
export function nextHour(zone: string, at: number): number {
  const passed = Number(isoTime({ zone }, at).slice(14, 16));
  const full = (Math.floor(at / minute) - passed) * minute + hour;
  return full - at < 10 * minute ? full + hour : full;
}
