import type { LoggedReview } from '#db/summaries/log.ts';
import { unitChanges } from '#lib/ai/unit-changes.ts';
import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import { csvLine } from '#lib/text/csv-line.ts';

const columns = [
  'id', 'time', 'kind', 'reviewer', 'staff', 'article', 'language', 'headline', 'textHash', 'method', 'provider', 'model', 'promptVersion',
  'edited', 'dropped', 'added', 'findings', 'reason', 'shown', 'moved', 'expected', 'made', 'raw',
  'basis', 'fallback', 'madeAt', 'madeBy',
];

export const reviewColumns = csvLine(columns);

/** A review as a line of the table: nothing that the newsroom keeps of it is left out. `times`: its own, as they are spelt in a file. */
export function reviewLine({ made, shown, findings, ...row }: LoggedReview, times: { at: string; madeAt: string }): string {
  const { dropped, added, moved } = unitChanges(made, shown);
  return csvLine([
    String(row.id), times.at, row.kind, row.name, row.staffId, String(row.articleId), row.locale, row.headline, row.textHash,
    row.method, row.provider ?? '', row.model ?? '', row.promptVersion ?? '', String(row.edited), dropped.join(' | '), added.join(' | '),
    findings.map(({ type, severity, found }) => `${severity} ${type}: ${found}`).join(' | '), row.reason, wordsOf(shown),
    String(moved), findings.map(({ expected }) => expected ?? '').join(' | '), made ? wordsOf(made) : '', row.raw ?? '',
    row.basis, row.fallback ?? '', times.madeAt, row.madeByName,
  ]);
}

function wordsOf({ sentences, keyPoints }: SummaryUnits): string {
  return [...sentences, ...keyPoints].map(({ text }) => text).join(' | ');
}
