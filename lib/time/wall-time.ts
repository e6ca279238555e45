import { isoTime } from './dates.ts';

/** An instant as a clock and a calendar in this zone show it, for a field of day and time: `2026-11-22T14:30`. */
export function wallTime(zone: string, at: number): string {
  return isoTime({ zone }, at).slice(0, 16);
}

/** The instant at which clocks of this zone show this; null for what is no time. An hour that a zone leaves out is the one after it. */
export function fromWallTime(zone: string, text: string): number | null {
  const asUtc = Date.parse(`${text}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) || Number.isNaN(asUtc)) return null;
  const offsetAt = (at: number) => Date.parse(`${wallTime(zone, at)}:00Z`) - Math.floor(at / 60_000) * 60_000;
  const first = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(first);
}

/** The zone that this device keeps. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
