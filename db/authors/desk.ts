import { asc, count } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { versionOf } from '../sections/version-of.ts';
import type { Store } from '../store/store.ts';

export type AuthorWords = { id: number; slug: string; name: string; role: string; bio: string; stories: number; version: string };
/** An author in all languages. */
export type DeskAuthor = { groupKey: string; kind: 'person' | 'desk'; pictureId: number | null } & Partial<Record<Locale, AuthorWords>>;

/** All authors, their languages side by side, by their name in this language. */
export async function authorsForDesk(actor: Actor, { read, t }: Store, locale: Locale): Promise<DeskAuthor[]> {
  if (!can(actor, 'author.find')) return [];
  const rows = await read.select().from(t.author).orderBy(asc(t.author.id));
  const counts = await read.select({ id: t.byline.authorId, stories: count() }).from(t.byline).groupBy(t.byline.authorId);
  const stories = new Map(counts.map((row) => [row.id, row.stories]));
  const authors = new Map<string, DeskAuthor>();
  for (const row of rows) {
    const { id, slug, name, role, bio, groupKey, kind, pictureId, locale: language } = row;
    const author = authors.get(groupKey) ?? { groupKey, kind, pictureId };
    authors.set(groupKey, { ...author, pictureId: author.pictureId ?? pictureId, [language]: { id, slug, name, role, bio, stories: stories.get(id) ?? 0, version: versionOf(row) } });
  }
  const collator = new Intl.Collator(locale);
  const nameOf = (author: DeskAuthor) => (author[locale] ?? author.ar ?? author.en)?.name ?? '';
  return [...authors.values()].toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
}
