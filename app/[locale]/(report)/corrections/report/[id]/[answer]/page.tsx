import { notFound } from 'next/navigation';
import { readChrome } from '#app/[locale]/(reader)/chrome.ts';
import { newest } from '#app/[locale]/(reader)/newest.ts';
import { ReaderPage } from '#app/[locale]/(reader)/reader-page.tsx';
import { Notice } from '#components/site/notice.tsx';
import { settingsInForce } from '#db/site/published.ts';
import { currentStore } from '#db/store/current.ts';
import { translator } from '#lib/i18n/translator.ts';
import { isReportAnswer, paths } from '#lib/urls.ts';
import { askedReport, type ReportProps } from '../../../../asked-report.ts';

type Props = ReportProps & { params: Promise<{ locale: string; id: string; answer: string }> };

/** What became of a report: thanks and what happens next, or that the summary has gone meanwhile. */
export default async function ReportAnswerRoute(props: Props) {
  const { answer } = await props.params;
  const asked = isReportAnswer(answer) ? await askedReport(props) : null;
  if (!asked) notFound();
  const { story: { locale, id, slug }, words } = asked;
  const { edition, now } = await readChrome(locale);
  const t = translator(edition, 'Report');
  const { hideReported } = (await settingsInForce(currentStore())).summaries;
  const said = answer === 'thanks'
    ? { title: t('thanksTitle'), text: t('thanksText', { hides: hideReported ? 'yes' : 'no' }) }
    : { title: t('goneTitle'), text: t('goneText', { words, typed: words === '' ? 'no' : 'yes' }) };
  return (
    <ReaderPage locale={locale}>
      <title>{`${said.title} | ${edition.name}`}</title>
      <Notice edition={edition} {...said} action={{ href: paths.article(locale, id, slug), label: t('back') }} latest={await newest(locale)} now={now} />
    </ReaderPage>
  );
}
