import { verb } from '../newsroom/verb.ts';
import { approveSummary } from './approve.ts';
import { askForSummary, askForToday, cancelSummary } from './ask.ts';
import { readSummary } from './desk.ts';
import { discardSummary } from './discard.ts';
import { approveSummaryInput, cancelSummaryInput, discardSummaryInput, makeTodayInput, resolveReportInput, saveSummaryInput, storySummaryInput, withdrawSummaryInput } from './input.ts';
import { resolveReport } from './resolve.ts';
import { saveSummary } from './save.ts';
import { withdrawSummary } from './withdraw.ts';

export const summaryActions = {
  'summary.read': verb(storySummaryInput, readSummary),
  'summary.make': verb(storySummaryInput, waking(askForSummary)),
  'summary.makeToday': verb(makeTodayInput, waking((actor, store, _input, now) => askForToday(actor, store, now))),
  'summary.cancel': verb(cancelSummaryInput, cancelSummary),
  'summary.save': verb(saveSummaryInput, saveSummary),
  'summary.discard': verb(discardSummaryInput, discardSummary),
  /** Whoever approves answers for it, by name. */
  'summary.approve': verb(approveSummaryInput, (actor, store, approval, now) => approveSummary(actor, store, { ...approval, reviewer: actor.name }, now)),
  'summary.withdraw': verb(withdrawSummaryInput, withdrawSummary),
  'summary.resolve': verb(resolveReportInput, resolveReport),
};

/** Once it is written down, the worker of this process is told; without one, another process or the next start will find it. */
function waking<A extends unknown[], R>(ask: (...handed: A) => Promise<R>): (...handed: A) => Promise<R> {
  return async (...handed) => {
    const asked = await ask(...handed);
    globalThis.khabarSummaries?.wake();
    return asked;
  };
}
