import type { Clock } from './autosave.ts';

type Alarm = { at: number; run: () => void };

/** A clock that stands still until it is told to go on. */
export function testingClock(start = 1_000_000) {
  let now = start;
  let alarms: Alarm[] = [];
  const clock: Clock = {
    now: () => now,
    after: (ms, run) => {
      const alarm = { at: now + ms, run };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
  };

  /** Lets time pass; whatever falls due happens at its moment, with the promises it leaves behind. */
  async function pass(ms: number): Promise<void> {
    const end = now + ms;
    await settle();
    for (;;) {
      const next = alarms.filter((alarm) => alarm.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      alarms = alarms.filter((alarm) => alarm !== next);
      now = Math.max(now, next.at);
      next.run();
      await settle();
    }
    now = end;
    await settle();
  }

  return { clock, pass, forget: () => { alarms = []; } };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
