/** Letters in which a reader may say what is wrong. */
export const mostReportWords = 500;

/** Why a report was not taken, as keys under `Errors`: the reader's page says it in words. */
export const reportRefusals = ['tooManyReports', 'reportsWaiting', 'reportedGone', 'reportInvalid'] as const;
export type ReportRefusal = (typeof reportRefusals)[number];

export function readReportRefusal(text: string | undefined): ReportRefusal | null {
  return reportRefusals.find((reason) => reason === text) ?? null;
}
