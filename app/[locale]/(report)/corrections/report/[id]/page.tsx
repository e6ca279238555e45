import { notFound } from 'next/navigation';
import { readChrome } from '#app/[locale]/(reader)/chrome.ts';
import { ReaderPage } from '#app/[locale]/(reader)/reader-page.tsx';
import { ReportPage } from '#components/report/report-page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { askedReport, type ReportProps } from '../../../asked-report.ts';

/** The form in which a reader says what is wrong in a summary; the proxy has answered where there is none. */
export default async function ReportRoute(props: ReportProps) {
  const asked = await askedReport(props);
  if (!asked?.story.summary) notFound();
  const { story, point, words, refused } = asked;
  const { edition } = await readChrome(story.locale);
  return (
    <ReaderPage locale={story.locale}>
      <title>{`${translator(edition, 'Report')('title')} | ${edition.name}`}</title>
      <ReportPage edition={edition} story={story} summary={asked.story.summary} chosen={point} words={words} refused={refused} />
    </ReaderPage>
  );
}
