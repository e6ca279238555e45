import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { picturesById, type Picture } from '../media/published.ts';
import type { Store } from '../store/store.ts';

/** Who signs a story, as lists show it. */
export type Byline = { id: number; slug: string; name: string; role: string; kind: 'person' | 'desk'; pictureId: number | null; picture: Picture | null };

/** A story as lists and fronts show it. */
export type ArticleCard = {
  id: number;
  locale: Locale;
  slug: string;
  kicker: string;
  headline: string;
  standfirst: string;
  words: number;
  breaking: boolean;
  publishedAt: number;
  updatedAt: number | null;
  section: { id: number; groupKey: string; slug: string; name: string };
  picture: Picture | null;
  bylines: Byline[];
};

/** The columns of a card; `dressCards` adds pictures and names. */
export function cardColumns({ t }: Store) {
  return {
    id: t.article.id,
    locale: t.article.locale,
    slug: t.article.slug,
    kicker: t.article.kicker,
    headline: t.article.headline,
    standfirst: t.article.standfirst,
    words: t.article.words,
    breaking: t.article.breaking,
    publishAt: t.article.publishAt,
    firstPublishedAt: t.article.firstPublishedAt,
    updatedAt: t.article.updatedAt,
    heroId: t.article.heroId,
    sectionId: t.section.id,
    sectionGroup: t.section.groupKey,
    sectionSlug: t.section.slug,
    sectionName: t.section.name,
  };
}

export type CardRow = {
  id: number; locale: Locale; slug: string; kicker: string; headline: string; standfirst: string; words: number; breaking: boolean;
  publishAt: number | null; firstPublishedAt: number | null; updatedAt: number | null; heroId: number | null;
  sectionId: number; sectionGroup: string; sectionSlug: string; sectionName: string;
};

/** Cards in the order of the rows, in two statements however many there are. */
export async function dressCards(store: Store, rows: CardRow[]): Promise<ArticleCard[]> {
  const locale = rows[0]?.locale;
  if (!locale) return [];
  const bylines = await bylinesOf(store, rows.map((row) => row.id));
  const signing = [...bylines.values()].flat();
  const wanted = [...rows.map((row) => row.heroId), ...signing.map((line) => line.pictureId)].filter((id) => id !== null);
  const pictures = await picturesById(store, wanted, locale);
  return rows.map((row) => ({
    id: row.id,
    locale: row.locale,
    slug: row.slug,
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    words: row.words,
    breaking: row.breaking,
    publishedAt: row.firstPublishedAt ?? row.publishAt ?? 0,
    updatedAt: row.updatedAt,
    section: { id: row.sectionId, groupKey: row.sectionGroup, slug: row.sectionSlug, name: row.sectionName },
    picture: pictures.get(row.heroId ?? 0) ?? null,
    bylines: (bylines.get(row.id) ?? []).map((line) => ({ ...line, picture: pictures.get(line.pictureId ?? 0) ?? null })),
  }));
}

async function bylinesOf({ read, t }: Store, articleIds: number[]): Promise<Map<number, Byline[]>> {
  const rows = await read
    .select({
      articleId: t.byline.articleId, id: t.author.id, slug: t.author.slug, name: t.author.name, role: t.author.role,
      kind: t.author.kind, pictureId: t.author.pictureId,
    })
    .from(t.byline)
    .innerJoin(t.author, and(eq(t.author.id, t.byline.authorId)))
    .where(inArray(t.byline.articleId, articleIds))
    .orderBy(asc(t.byline.articleId), asc(t.byline.position));
  const found = new Map<number, Byline[]>();
  for (const { articleId, ...line } of rows) found.set(articleId, [...(found.get(articleId) ?? []), { ...line, picture: null }]);
  return found;
}
