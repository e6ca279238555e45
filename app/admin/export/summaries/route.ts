import { fileOf } from '#app/_request/file-of.ts';
import { guarded } from '#app/_request/guarded.ts';
import { editionIn, settingsInForce } from '#db/site/published.ts';
import type { Store } from '#db/store/store.ts';
import { reviewsAfter, type LoggedReview } from '#db/summaries/log.ts';
import { unitChanges } from '#lib/ai/unit-changes.ts';
import { defaultLocale } from '#lib/i18n/locales.ts';
import type { Actor } from '#lib/permissions.ts';
import { isoTime } from '#lib/time/dates.ts';
import { reviewColumns, reviewLine } from './review-line.ts';

type Log = { actor: Actor; store: Store; zone: string; articleId?: number };

/** The proof of review: every approval of a summary with how it was made, what was changed and what the checks said; a table, or a JSON object a line. */
export async function GET(request: Request): Promise<Response> {
  return guarded(request, 'audit.read', async ({ actor, store }) => {
    const { searchParams } = new URL(request.url);
    const { zone } = editionIn(await settingsInForce(store), defaultLocale);
    const article = Number(searchParams.get('article'));
    const log = { actor, store, zone, ...(Number.isSafeInteger(article) && article > 0 ? { articleId: article } : {}) };
    return searchParams.get('form') === 'json'
      ? fileOf(jsonLines(log), { name: 'summary-reviews.jsonl', type: 'application/x-ndjson' })
      : fileOf(tableLines(log), { name: 'summary-reviews.csv', type: 'text/csv' });
  });
}

async function* tableLines(log: Log): AsyncGenerator<string> {
  // Excel takes a file for UTF-8 only with this mark.
  yield `\uFEFF${reviewColumns}`;
  for await (const review of reviews(log)) yield reviewLine(review, { at: timeOf(review.at, log), madeAt: timeOf(review.madeAt, log) });
}

async function* jsonLines(log: Log): AsyncGenerator<string> {
  for await (const { at, ...row } of reviews(log)) yield `${JSON.stringify({ ...row, time: timeOf(at, log), changes: unitChanges(row.made, row.shown) })}\n`;
}

/** How many are read at once. */
const stretch = 200;

function timeOf(at: number, { zone }: Log): string {
  return isoTime({ zone }, at);
}

async function* reviews({ actor, store, articleId }: Log): AsyncGenerator<LoggedReview> {
  for (let after = 0; ;) {
    const rows = await reviewsAfter(actor, store, { after, limit: stretch, ...(articleId === undefined ? {} : { articleId }) });
    yield* rows;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < stretch) return;
  }
}
