import { and, count, desc, eq, type SQL } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import type { ArticleStatus } from './tables.ts';

export type DeskCorrection = {
  id: number; at: number; text: string;
  story: { id: number; locale: Locale; slug: string; headline: string; status: ArticleStatus; section: string };
};

export const correctionPageSize = 30;

type Asked = { locale?: Locale | undefined; /** Group key. */ section?: string | undefined; page: number };

/** Corrections of all stories, the newest first, with the stories they stand under. */
export async function correctionsForDesk(actor: Actor, { read, t }: Store, { locale, section, page }: Asked): Promise<{ corrections: DeskCorrection[]; total: number }> {
  if (!can(actor, 'correction.read')) return { corrections: [], total: 0 };
  const where: SQL | undefined = and(
    locale === undefined ? undefined : eq(t.article.locale, locale),
    section === undefined ? undefined : eq(t.section.groupKey, section),
  );
  const rows = await read
    .select({
      id: t.correction.id, at: t.correction.at, text: t.correction.text, articleId: t.article.id, locale: t.article.locale, slug: t.article.slug,
      headline: t.article.headline, status: t.article.status, section: t.section.name,
    })
    .from(t.correction)
    .innerJoin(t.article, eq(t.article.id, t.correction.articleId))
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(where)
    .orderBy(desc(t.correction.at), desc(t.correction.id))
    .limit(correctionPageSize)
    .offset(correctionPageSize * (page - 1));
  const [counted] = await read.select({ total: count() }).from(t.correction)
    .innerJoin(t.article, eq(t.article.id, t.correction.articleId)).innerJoin(t.section, eq(t.section.id, t.article.sectionId)).where(where);
  return {
    corrections: rows.map(({ id, at, text, articleId, ...story }) => ({ id, at, text, story: { id: articleId, ...story } })),
    total: counted?.total ?? 0,
  };
}
