import { and, eq, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { isSlug, slugOf } from '#lib/text/slug.ts';
import { record } from '../audit/record.ts';
import { formerlyAt, keepFormerSlug } from '../sections/former-slug.ts';
import { saysAlready, sinceOpened, versionOf, type Opened } from '../sections/version-of.ts';
import type { Query, Store } from '../store/store.ts';

const authorInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(120),
  slug: z.string().refine(isSlug, 'slug'),
  name: z.string().trim().min(1).max(120),
  role: z.string().trim().max(120).default(''),
  bio: z.string().trim().max(2000).default(''),
  kind: z.enum(['person', 'desk']).default('person'),
  pictureId: z.int().positive().nullable().default(null),
});

/** An author, and what its form was opened on. */
const savedAuthor = authorInput.extend({ version: z.string().max(64).nullable().optional() });
/** What people hand in always says it. */
export const writtenAuthor = savedAuthor.required({ version: true });

/**
 * Adds an author, or changes the one with the same group and language.
 * `version` is that of the row which its form was opened on, null when there was none: one that has changed since is not
 * overwritten (`authorStale`), one that is gone does not come back (`authorAbsent`). Saying the same again is no change.
 * `mediaAbsent` when the picture is gone.
 */
export async function saveAuthor(actor: Actor, store: Store, input: z.input<typeof savedAuthor>, now: number): Promise<Result<Saved, 'notAllowed' | 'authorInvalid' | Refusal>> {
  if (!can(actor, 'author.save')) return refuse('notAllowed');
  const parsed = savedAuthor.safeParse(input);
  if (!parsed.success) return refuse('authorInvalid');
  const { version, ...author } = parsed.data;
  return store.write((tx) => writeAuthor(actor, store, { tx, author, version, now }));
}

type Saved = { id: number; version: string };
type Refusal = 'slugTaken' | 'authorAbsent' | 'authorStale' | 'mediaAbsent';
type Writing = { tx: Query; author: z.output<typeof authorInput>; version?: Opened; now: number };

async function writeAuthor(actor: Actor, store: Store, { tx, author, version, now }: Writing): Promise<Result<Saved, Refusal>> {
  const { t } = store;
  const [before] = await tx.select().from(t.author).where(and(eq(t.author.groupKey, author.groupKey), eq(t.author.locale, author.locale))).limit(1);
  if (before && version !== undefined && saysAlready(before, author)) return ok({ id: before.id, version: versionOf(before) });
  const since = sinceOpened(before, version);
  if (since !== 'same') return refuse(since === 'stale' ? 'authorStale' : 'authorAbsent');
  const [rival] = await tx.select({ id: t.author.id }).from(t.author)
    .where(and(eq(t.author.locale, author.locale), eq(t.author.slug, author.slug), ne(t.author.groupKey, author.groupKey))).limit(1);
  if (rival) return refuse('slugTaken');
  const { pictureId } = author;
  if (pictureId !== null && pictureId !== before?.pictureId) {
    const [picture] = await tx.select({ id: t.media.id }).from(t.media).where(and(eq(t.media.id, pictureId), isNull(t.media.removedAt))).limit(1);
    if (!picture) return refuse('mediaAbsent');
  }
  const [after] = await tx.insert(t.author).values(author).onConflictDoUpdate({ target: [t.author.groupKey, t.author.locale], set: author }).returning();
  if (!after) throw new Error('an author was not written');
  await keepFormerSlug(store, tx, { noun: 'author', locale: author.locale, id: after.id, before: before?.slug, after: after.slug });
  const tags = [cacheTag.author(after.id), cacheTag.edition(author.locale), cacheTag.names(author.locale)];
  await record(store, tx, { actor, action: 'author.save', noun: 'author', id: after.id, before, after, tags, now });
  return ok({ id: after.id, version: versionOf(after) });
}

/** The ids of the authors with these names, in order; those the newsroom does not know yet are added. */
export async function authorsNamed(actor: Actor, store: Store, { tx, locale, names, now }: { tx: Query; locale: Locale; names: string[]; now: number }): Promise<number[]> {
  const { t } = store;
  const ids: number[] = [];
  for (const name of names) {
    const [known] = await tx.select({ id: t.author.id }).from(t.author).where(and(eq(t.author.locale, locale), eq(t.author.name, name))).limit(1);
    const slug = slugOf(name);
    const author = { locale, groupKey: `${locale}:${slug}`, slug, name, role: '', bio: '', kind: 'person' as const, pictureId: null };
    const standing = known ?? (await formerlyAt(store, tx, { noun: 'author', locale, slug }));
    const saved = standing ? ok(standing) : await writeAuthor(actor, store, { tx, author, now });
    if (saved.ok && !ids.includes(saved.value.id)) ids.push(saved.value.id);
  }
  return ids;
}
