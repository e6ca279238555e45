import { fileOf } from '#app/_request/file-of.ts';
import { guarded } from '#app/_request/guarded.ts';
import { auditWords } from '#components/newsroom/places/audit-words.ts';
import { auditStretch, type AuditFilter } from '#db/audit/desk.ts';
import { editionIn, settingsInForce } from '#db/site/published.ts';
import type { Store } from '#db/store/store.ts';
import { defaultLocale, isLocale } from '#lib/i18n/locales.ts';
import type { Actor } from '#lib/permissions.ts';
import { csvLine } from '#lib/text/csv-line.ts';
import { boundsOfDay, isoTime } from '#lib/time/dates.ts';
import type { Edition } from '#lib/i18n/edition.ts';

/** The log as a table that spreadsheets read, in the order in which things happened. */
export async function GET(request: Request): Promise<Response> {
  return guarded(request, 'audit.read', async ({ actor, store }) => {
    const { searchParams } = new URL(request.url);
    const language = searchParams.get('language') ?? undefined;
    const edition = editionIn(await settingsInForce(store), isLocale(language) ? language : defaultLocale);
    const given = (name: string) => searchParams.get(name) || undefined;
    const filter = { actor: given('who'), noun: given('noun'), action: given('action'), ...boundsOfDay(edition.zone, given('day') ?? '') };
    return fileOf(linesOf(actor, store, { filter, edition }), { name: 'audit.csv', type: 'text/csv' });
  });
}

async function* linesOf(actor: Actor, store: Store, { filter, edition }: { filter: AuditFilter; edition: Edition }): AsyncGenerator<string> {
  const words = auditWords(edition);
  // Excel takes a file for UTF-8 only with this mark.
  yield `\uFEFF${csvLine(['id', 'time', 'actor', 'name', 'action', 'words', 'noun', 'object', 'called'])}`;
  for (let after = 0; ;) {
    const lines = await auditStretch(actor, store, { ...filter, after });
    for (const line of lines) {
      yield csvLine([String(line.id), isoTime(edition, line.at), line.actor, words.person(line), line.action, words.action(line.action), line.noun, String(line.objectId ?? ''), line.object ?? '']);
      after = line.id;
    }
    if (lines.length === 0) return;
  }
}
