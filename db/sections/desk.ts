import { asc, count } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { versionOf } from './version-of.ts';

export type SectionWords = { id: number; slug: string; name: string; tagline: string; stories: number; version: string };
/** A section in all its languages. */
export type DeskSection = { groupKey: string; position: number } & Partial<Record<Locale, SectionWords>>;

/** The sections in the order of the masthead, their languages side by side. */
export async function sectionsForDesk(actor: Actor, { read, t }: Store): Promise<DeskSection[]> {
  if (!mayAtAll(actor, 'article.read')) return [];
  const rows = await read.select().from(t.section).orderBy(asc(t.section.position), asc(t.section.id));
  const counts = await read.select({ id: t.article.sectionId, stories: count() }).from(t.article).groupBy(t.article.sectionId);
  const stories = new Map(counts.map((row) => [row.id, row.stories]));
  const sections = new Map<string, DeskSection>();
  for (const row of rows) {
    const { id, slug, name, tagline, groupKey, position, locale } = row;
    const section = sections.get(groupKey) ?? { groupKey, position };
    sections.set(groupKey, { ...section, [locale]: { id, slug, name, tagline, stories: stories.get(id) ?? 0, version: versionOf(row) } });
  }
  return [...sections.values()];
}
