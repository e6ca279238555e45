import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import { bodyText } from '#lib/body/plain-text.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { isSlug } from '#lib/text/slug.ts';
import type { Query, Store } from '../store/store.ts';
import { pendingOf } from './change.ts';
import { fieldsOf } from './fields.ts';
import type { StoryFields } from './input.ts';
import { ownedOf } from './owned.ts';
import { slugTaken, type SlugTaken } from './writing/slug.ts';

export type ProblemKey = 'headlineMissing' | 'slugInvalid' | 'slugTaken' | 'authorMissing' | 'bodyEmpty' | 'pictureAbsent' | 'altMissing' | 'embargoHolds';
/** `key` under `Errors`; `mediaIds`: the pictures it is about. */
export type Problem = { key: ProblemKey; mediaIds?: number[]; taken?: SlugTaken };

type Candidate = { id: number; locale: Locale; fields: StoryFields; /** When readers would see it, in epoch milliseconds. */ at: number; /** Who is told, of what they may know. */ actor?: Actor };

/** What keeps a story from readers; empty when it is ready. */
export async function readiness({ t }: Pick<Store, 't'>, tx: Query, { id, locale, fields, at, actor }: Candidate): Promise<Problem[]> {
  const found: Problem[] = [];
  if (fields.headline.trim() === '') found.push({ key: 'headlineMissing' });
  if (!isSlug(fields.slug)) found.push({ key: 'slugInvalid' });
  else {
    const taken = await slugTaken({ t }, tx, { id, locale, slug: fields.slug }, actor && { actor, now: at });
    if (taken) found.push({ key: 'slugTaken', taken });
  }
  if (fields.authorIds.length === 0) found.push({ key: 'authorMissing' });
  if (bodyText(fields.body).trim() === '') found.push({ key: 'bodyEmpty' });
  found.push(...await pictureProblems({ t }, tx, { locale, fields }));
  if (fields.embargoAt !== null && fields.embargoAt > at) found.push({ key: 'embargoHolds' });
  return found;
}

/** Every picture must be there, and say in words what it shows. */
async function pictureProblems({ t }: Pick<Store, 't'>, tx: Query, { locale, fields }: { locale: Locale; fields: StoryFields }): Promise<Problem[]> {
  const wanted = [...new Set([...(fields.heroId === null ? [] : [fields.heroId]), ...mediaIdsOf(fields.body)])];
  if (wanted.length === 0) return [];
  const rows = await tx.select({ id: t.media.id, alt: t.mediaText.alt, decorative: t.media.decorative })
    .from(t.media)
    .leftJoin(t.mediaText, and(eq(t.mediaText.mediaId, t.media.id), eq(t.mediaText.locale, locale)))
    .where(inArray(t.media.id, wanted));
  const absent = wanted.filter((id) => !rows.some((row) => row.id === id));
  const silent = rows.filter((row) => !row.decorative && (row.alt ?? '').trim() === '').map((row) => row.id);
  return [
    ...(absent.length > 0 ? [{ key: 'pictureAbsent' as const, mediaIds: absent }] : []),
    ...(silent.length > 0 ? [{ key: 'altMissing' as const, mediaIds: silent }] : []),
  ];
}

export const readinessInput = z.strictObject({ id: z.int().positive() });

/** What keeps the text that the desk is working on from readers at this moment. */
export async function checkReadiness(actor: Actor, store: Store, { id }: z.output<typeof readinessInput>, now: number): Promise<Result<Problem[], 'articleAbsent' | 'notAllowed'>> {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) return refuse('articleAbsent');
  if (!can(actor, 'article.read', await ownedOf(store, read, row))) return refuse('notAllowed');
  const fields = (await pendingOf(store, read, id))?.fields ?? await fieldsOf(store, read, row);
  return ok(await readiness(store, read, { id, locale: row.locale, fields, at: now, actor }));
}
