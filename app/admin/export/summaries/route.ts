import { fileOf } from '#app/_request/file-of.ts';
import { guarded } from '#app/_request/guarded.ts';
import { editionIn, settingsInForce } from '#db/site/published.ts';
import type { Store } from '#db/store/store.ts';
import { reviewsAfter } from '#db/summaries/log.ts';
import { unitChanges } from '#lib/ai/unit-changes.ts';
import { defaultLocale } from '#lib/i18n/locales.ts';
import type { Actor } from '#lib/permissions.ts';
import { csvLine } from '#lib/text/csv-line.ts';
import { isoTime } from '#lib/time/dates.ts';

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

const columns = ['id', 'time', 'kind', 'reviewer', 'staff', 'article', 'language', 'headline', 'textHash', 'method', 'provider', 'model', 'promptVersion', 'edited', 'dropped', 'added', 'findings', 'reason', 'shown'];

async function* tableLines(log: Log): AsyncGenerator<string> {
  // Excel takes a file for UTF-8 only with this mark.
  yield `\uFEFF${csvLine(columns)}`;
  for await (const { shown, changes, findings, ...row } of reviews(log)) {
    yield csvLine([
      String(row.id), row.time, row.kind, row.name, row.staffId, String(row.articleId), row.locale, row.headline, row.textHash,
      row.method, row.provider ?? '', row.model ?? '', row.promptVersion ?? '', String(row.edited), changes.dropped.join(' | '), changes.added.join(' | '),
      findings.map(({ type, severity, found }) => `${severity} ${type}: ${found}`).join(' | '), row.reason,
      [...shown.sentences, ...shown.keyPoints].map(({ text }) => text).join(' | '),
    ]);
  }
}

async function* jsonLines(log: Log): AsyncGenerator<string> {
  for await (const review of reviews(log)) yield `${JSON.stringify(review)}\n`;
}

/** How many are read at once. */
const stretch = 200;

async function* reviews({ actor, store, zone, articleId }: Log) {
  for (let after = 0; ;) {
    const rows = await reviewsAfter(actor, store, { after, limit: stretch, ...(articleId === undefined ? {} : { articleId }) });
    for (const { at, ...row } of rows) {
      yield { ...row, time: isoTime({ zone }, at), changes: unitChanges(row.made, row.shown) };
      after = row.id;
    }
    if (rows.length < stretch) return;
  }
}
