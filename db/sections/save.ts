import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { cacheTag } from '#lib/cache-tags.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { reservedSegments } from '#lib/urls.ts';
import { isSlug } from '#lib/text/slug.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { keepFormerSlug } from './former-slug.ts';
import { saysAlready, sinceOpened, versionOf, type Opened } from './version-of.ts';

const sectionInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(80),
  slug: z.string().refine(isSlug, 'slug').refine((slug) => !reservedSegments.has(slug), 'reserved'),
  name: z.string().trim().min(1).max(80),
  tagline: z.string().trim().max(160).default(''),
  position: z.int().min(0).default(0),
});

/** A section, and what its form was opened on. */
const savedSection = sectionInput.extend({ version: z.string().max(64).nullable().optional() });
/** What people hand in always says it. */
export const writtenSection = savedSection.required({ version: true });

/**
 * Adds a section, or renames the one with the same group and language; its old address leads to the new one.
 * `version` is that of the row which its form was opened on, null when there was none: one that has changed since is not
 * overwritten (`sectionStale`), one that is gone does not come back (`sectionAbsent`). Saying the same again is no change.
 */
export async function saveSection(actor: Actor, store: Store, input: z.input<typeof savedSection>, now: number): Promise<Result<Saved, 'notAllowed' | 'sectionInvalid' | Refusal>> {
  if (!can(actor, 'section.save')) return refuse('notAllowed');
  const parsed = savedSection.safeParse(input);
  if (!parsed.success) return refuse('sectionInvalid');
  const { version, ...section } = parsed.data;
  return store.write((tx) => writeSection(actor, store, { tx, section, version, now }));
}

type Saved = { id: number; version: string };
type Refusal = 'slugTaken' | 'sectionAbsent' | 'sectionStale';
type Writing = { tx: Query; section: z.output<typeof sectionInput>; version?: Opened; now: number };

async function writeSection(actor: Actor, store: Store, { tx, section, version, now }: Writing): Promise<Result<Saved, Refusal>> {
  const { t } = store;
  const [before] = await tx.select().from(t.section).where(and(eq(t.section.groupKey, section.groupKey), eq(t.section.locale, section.locale))).limit(1);
  if (before && version !== undefined && saysAlready(before, section)) return ok({ id: before.id, version: versionOf(before) });
  const since = sinceOpened(before, version);
  if (since !== 'same') return refuse(since === 'stale' ? 'sectionStale' : 'sectionAbsent');
  const [rival] = await tx.select({ id: t.section.id }).from(t.section)
    .where(and(eq(t.section.locale, section.locale), eq(t.section.slug, section.slug), ne(t.section.groupKey, section.groupKey))).limit(1);
  if (rival) return refuse('slugTaken');
  const [after] = await tx.insert(t.section).values(section).onConflictDoUpdate({ target: [t.section.groupKey, t.section.locale], set: section }).returning();
  if (!after) throw new Error('a section was not written');
  await keepFormerSlug(store, tx, { noun: 'section', locale: section.locale, id: after.id, before: before?.slug, after: after.slug });
  const tags = [cacheTag.section(after.id), cacheTag.sections(section.locale), cacheTag.edition(section.locale), cacheTag.names(section.locale)];
  await record(store, tx, { actor, action: 'section.save', noun: 'section', id: after.id, before, after, tags, now });
  return ok({ id: after.id, version: versionOf(after) });
}

type ImportedSection = { tx: Query; locale: Locale; section: { slug: string; name?: string }; now: number };

/** The id of the section with this slug; one that is not there is added when it has a name, at the end of the masthead. */
export async function sectionForImport(actor: Actor, store: Store, { tx, locale, section, now }: ImportedSection): Promise<number | null> {
  const { t } = store;
  const [known] = await tx.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.locale, locale), eq(t.section.slug, section.slug))).limit(1);
  if (known) return known.id;
  const parsed = sectionInput.safeParse({ locale, groupKey: section.slug, slug: section.slug, name: section.name, position: 1000 });
  if (!parsed.success) return null;
  const saved = await writeSection(actor, store, { tx, section: parsed.data, now });
  return saved.ok ? saved.value.id : null;
}
