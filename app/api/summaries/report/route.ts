import { z } from 'zod';
import { installationSecret } from '#db/staff/auth/secret.ts';
import { currentStore } from '#db/store/current.ts';
import { summarisedStory, type SummarisedStory } from '#db/summaries/published.ts';
import { reportSummary } from '#db/summaries/report.ts';
import { senderHash } from '#lib/auth/sender-hash.ts';
import { readEnvironment } from '#lib/env.ts';
import { packWords } from '#lib/kept-words.ts';
import { isFromOwnPage } from '#lib/own-page.ts';
import { readSmallForm } from '#lib/small-form.ts';
import { mostReportWords, type ReportRefusal } from '#lib/summary-report.ts';
import { addressOf } from '#lib/views/address-of.ts';
import { defaultLocale } from '#lib/i18n/locales.ts';
import { paths } from '#lib/urls.ts';

/** Largest form in bytes: the letters that may be typed, each percent-encoded from four bytes, and room for the rest. */
const mostBytes = mostReportWords * 12 + 2000;

const whose = z.object({ article: z.string().regex(/^[1-9]\d{0,14}$/).transform(Number) });
const report = z.strictObject({
  article: z.string(),
  point: z.string().regex(/^[0-9a-z]{1,40}$/),
  words: z.string().transform((words) => words.replaceAll('\r\n', '\n').trim()).pipe(z.string().max(mostReportWords)),
  /** A field that people do not see: who fills it is a program. */
  website: z.string(),
});

/** A reader says what is wrong in a summary, with a plain form; the answer is a page in words, whatever came of it. */
export async function POST(request: Request): Promise<Response> {
  const { siteUrl, dataDir } = readEnvironment();
  if (!isFromOwnPage(request.headers, siteUrl)) return refused(403);
  const form = await readSmallForm(request, mostBytes);
  if (!form) return refused(413);
  const [named, filled] = [whose.safeParse(form), report.safeParse(form)];
  const [store, now] = [currentStore(), Date.now()];
  if (!named.success) return refused(400);
  const id = named.data.article;
  const story = await summarisedStory(store, id, now);
  // Whatever became of the story, its address says so.
  if (!story) return seeOther(paths.reportSummary(defaultLocale, id));
  if (!filled.success) return back(story, { refused: 'reportInvalid', point: form.point?.slice(0, 40), words: form.words ?? '' });
  const { point, words, website } = filled.data;
  if (website !== '') return seeOther(paths.reportAnswer(story.locale, id, 'thanks'));
  const sender = senderHash({ secret: installationSecret(dataDir), now, network: addressOf(request.headers), agent: request.headers.get('user-agent') ?? '' });
  const taken = await reportSummary(store, { articleId: id, unitKey: point, words, senderHash: sender }, now);
  if (taken.ok) return seeOther(paths.reportAnswer(story.locale, id, 'thanks'));
  if (taken.reason !== 'summaryAbsent') return back(story, { refused: taken.reason, point, words });
  if (story.summary) return back(story, { refused: 'reportedGone', words });
  return seeOther(paths.reportAnswer(story.locale, id, 'gone', { kept: packWords(words) }));
}

/** To the form, with what was chosen and typed. */
function back({ locale, id }: SummarisedStory, { refused: reason, point, words }: { refused: ReportRefusal; point?: string; words: string }): Response {
  return seeOther(paths.reportSummary(locale, id, { point, refused: reason, kept: packWords(words.slice(0, mostReportWords)) }));
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'private, no-store' } });
}

function refused(status: number): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
