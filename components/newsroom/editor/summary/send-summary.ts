import type { DeskSummary } from '#db/summaries/desk.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { act } from '../../act.ts';
import type { DraftAnswer, HowKept } from './keep-summary.ts';
import { rowsOf, unitsOf, type Rows } from './summary-rows.ts';

/** Refusals that pass: the way to the newsroom is closed for a while, or the person is. */
const passing: ReadonlySet<string> = new Set(['offline', 'serverFailed', 'signedOut', 'twoFactorWanted']);

type Hearing = { onFindings: (findings: Finding[]) => void; onSummary: (summary: DeskSummary) => void };

/** Hands a draft to the newsroom; where somebody else's stands by now, it is read. */
export function sendSummary(articleId: number, { onFindings, onSummary }: Hearing): (words: Rows, how: HowKept) => Promise<DraftAnswer> {
  return async (words, { reread, leaving }) => {
    const answer = await act('summary.save', { articleId, version: words.version, reread, ...unitsOf(words) }, { keepalive: leaving });
    if (answer.ok) {
      onFindings(answer.value.findings);
      return { kind: 'kept', version: answer.value.version, units: answer.value.units };
    }
    if (passing.has(answer.reason)) return { kind: 'unreachable', reason: answer.reason };
    if (answer.reason !== 'summaryChanged') return { kind: 'refused', reason: answer.reason };
    const now = await act('summary.read', { articleId });
    if (!now.ok) return { kind: 'unreachable', reason: now.reason };
    onSummary(now.value);
    return { kind: 'parted', theirs: rowsOf(now.value) };
  };
}
