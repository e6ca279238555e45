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

export const sectionInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(80),
  slug: z.string().refine(isSlug, 'slug').refine((slug) => !reservedSegments.has(slug), 'reserved'),
  name: z.string().trim().min(1).max(80),
  tagline: z.string().trim().max(160).default(''),
  position: z.int().min(0).default(0),
});

/** Adds a section, or renames the one with the same group and language; its old address leads to the new one. */
export async function saveSection(actor: Actor, store: Store, input: z.input<typeof sectionInput>, now: number): Promise<Result<{ id: number }, 'notAllowed' | 'sectionInvalid' | 'slugTaken'>> {
  if (!can(actor, 'section.save')) return refuse('notAllowed');
  const parsed = sectionInput.safeParse(input);
  if (!parsed.success) return refuse('sectionInvalid');
  return store.write((tx) => writeSection(actor, store, { tx, section: parsed.data, now }));
}

type Saving = { tx: Query; section: z.output<typeof sectionInput>; now: number };

async function writeSection(actor: Actor, store: Store, { tx, section, now }: Saving): Promise<Result<{ id: number }, 'slugTaken'>> {
  const { t } = store;
  const [rival] = await tx.select({ id: t.section.id }).from(t.section)
    .where(and(eq(t.section.locale, section.locale), eq(t.section.slug, section.slug), ne(t.section.groupKey, section.groupKey))).limit(1);
  if (rival) return refuse('slugTaken');
  const [before] = await tx.select().from(t.section).where(and(eq(t.section.groupKey, section.groupKey), eq(t.section.locale, section.locale))).limit(1);
  const [after] = await tx.insert(t.section).values(section).onConflictDoUpdate({ target: [t.section.groupKey, t.section.locale], set: section }).returning();
  if (!after) throw new Error('a section was not written');
  await keepFormerSlug(store, tx, { noun: 'section', locale: section.locale, id: after.id, before: before?.slug, after: after.slug });
  const tags = [cacheTag.section(after.id), cacheTag.sections(section.locale), cacheTag.edition(section.locale), cacheTag.names(section.locale)];
  await record(store, tx, { actor, action: 'section.save', noun: 'section', id: after.id, before, after, tags, now });
  return ok({ id: after.id });
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
