import { disclosureOf, type Making } from '../ai/disclosure.ts';
import type { Edition } from '../i18n/edition.ts';
import { translator } from '../i18n/translator.ts';
import { isoTime } from '../time/dates.ts';

/** The summary as its panel shows it. */
export type DescribedSummary = { text: string; keyPoints: { text: string }[]; method: Making['method']; edited: boolean; reviewer: string; reviewedAt: number };

/** Where the panel stands on the page of its story. */
export const summaryPlace = 'summary_panel';

/**
 * The summary of a story in structured data: a part of it, with how it was made and who answers for it. What a machine
 * had a hand in is said of the panel and never of the story. `url` is the story's.
 */
export function summaryData(summary: DescribedSummary, { edition, url }: { edition: Edition; url: string }) {
  const person = { '@type': 'Person', name: summary.reviewer };
  return {
    '@type': 'CreativeWork',
    '@id': `${url}#${summaryPlace}`,
    name: translator(edition, 'Summary')('title'),
    text: [summary.text, ...summary.keyPoints.map(({ text }) => text)].join('\n'),
    inLanguage: edition.locale,
    isBasedOn: { '@id': url },
    dateModified: isoTime(edition, summary.reviewedAt),
    digitalSourceType: disclosureOf({ ...summary, reviewed: true }).sourceType ?? undefined,
    ...(summary.method === 'editor' ? { author: person } : { editor: person }),
  };
}
