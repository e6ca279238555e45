import { connection } from 'next/server';
import { currentStore } from '#db/store/current.ts';
import { summarisedStory, type SummarisedStory } from '#db/summaries/published.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import { unpackWords } from '#lib/kept-words.ts';
import { mostReportWords, readReportRefusal, type ReportRefusal } from '#lib/summary-report.ts';

export type ReportProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
export type AskedReport = { story: SummarisedStory; point: string | undefined; words: string; refused: ReportRefusal | null };

/** What an address of these pages asks for; null when the story is not there, or is of another language. */
export async function askedReport({ params, searchParams }: ReportProps): Promise<AskedReport | null> {
  await connection();
  const { locale, id } = await params;
  if (!isLocale(locale) || !/^\d+$/.test(id)) return null;
  const story = await summarisedStory(currentStore(), Number(id), Date.now());
  if (story?.locale !== locale) return null;
  const asked = await searchParams;
  const one = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { story, point: one('point'), words: unpackWords(one('kept'), mostReportWords), refused: readReportRefusal(one('refused')) };
}
