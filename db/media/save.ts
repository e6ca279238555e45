import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Unprepared } from '#lib/images/prepare-picture.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { refold } from './folded.ts';
import type { saveMediaInput } from './input.ts';
import { makeMore } from './take-in.ts';
import { tagsOfUses } from './uses.ts';

type Input = z.output<typeof saveMediaInput>;

/**
 * Keeps the words of a picture, whose it is, and its focal point; where that has moved, what is cut around it is cut
 * anew. Whatever shows the picture is stale. Refused when somebody saved it since.
 */
export async function saveMedia(actor: Actor, store: Store, input: Input, now: number): Promise<Result<{ version: number }, 'notAllowed' | 'mediaAbsent' | 'mediaStale' | Unprepared>> {
  const { t } = store;
  const [row] = await store.read.select().from(t.media).where(eq(t.media.id, input.id)).limit(1);
  if (!row) return refuse(can(actor, 'media.find') ? 'mediaAbsent' : 'notAllowed');
  if (!can(actor, 'media.save', { owners: [row.addedBy] })) return refuse('notAllowed');
  if (row.version !== input.version) return refuse('mediaStale');
  const moved = row.focalX !== input.focal.x || row.focalY !== input.focal.y;
  const made = moved ? await makeMore(row, 'crops', input.focal) : ok(row);
  if (!made.ok) return made;
  const { words, licence, decorative, focal } = input;
  return store.write(async (tx) => {
    const [after] = await tx.update(t.media)
      .set({ licence, decorative, focalX: focal.x, focalY: focal.y, crops: made.value.crops, version: input.version + 1 })
      .where(and(eq(t.media.id, input.id), eq(t.media.version, input.version)))
      .returning({ version: t.media.version });
    if (!after) return refuse('mediaStale');
    for (const text of words) await saveWords(store, tx, { ...text, mediaId: input.id });
    await refold(store, tx, input.id);
    const tags = await tagsOfUses(store, tx, input.id);
    await record(store, tx, { actor, action: 'media.save', noun: 'media', id: input.id, before: row, after: input, tags, now });
    return ok({ version: after.version });
  });
}

type Words = { mediaId: number; locale: Locale; alt: string; caption: string; credit: string };

/** A language in which nothing was ever said gets no row. */
async function saveWords({ t }: Pick<Store, 't'>, tx: Query, words: Words): Promise<void> {
  const place = and(eq(t.mediaText.mediaId, words.mediaId), eq(t.mediaText.locale, words.locale));
  const changed = await tx.update(t.mediaText).set(words).where(place).returning({ id: t.mediaText.id });
  if (changed.length === 0 && (words.alt || words.caption || words.credit)) await tx.insert(t.mediaText).values(words);
}
