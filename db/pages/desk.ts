import { asc, eq } from 'drizzle-orm';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { pictureInfos, type PictureInfo } from '../media/desk.ts';
import type { Store } from '../store/store.ts';

export type PageWords = { id: number; slug: string; title: string; updatedAt: number };
/** A standing page in all its languages. */
export type DeskPageRow = { groupKey: string; position: number } & Partial<Record<Locale, PageWords>>;

/** The standing pages in the order of the footer, their languages side by side. */
export async function pagesForDesk(actor: Actor, { read, t }: Store): Promise<DeskPageRow[]> {
  if (!can(actor, 'page.save')) return [];
  const rows = await read
    .select({ id: t.page.id, locale: t.page.locale, groupKey: t.page.groupKey, position: t.page.position, slug: t.page.slug, title: t.page.title, updatedAt: t.page.updatedAt })
    .from(t.page).orderBy(asc(t.page.position), asc(t.page.id));
  const pages = new Map<string, DeskPageRow>();
  for (const { groupKey, position, locale, ...words } of rows) pages.set(groupKey, { ...(pages.get(groupKey) ?? { groupKey, position }), [locale]: words });
  return [...pages.values()];
}

export type PageRow = Store['t']['page']['$inferSelect'];

export type EditedPage = {
  /** Null of a page that has not been saved yet; its version is 0. */
  id: number | null;
  version: number;
  /** Name of whose hand was last on it, and when; empty of what the system wrote. */
  updatedBy: string;
  updatedAt: number;
  locale: Locale; groupKey: string; slug: string; title: string; description: string; body: Body; position: number; pictures: PictureInfo[];
};

/** A standing page whole, to be edited; null where there is none. */
export async function pageForDesk(actor: Actor, store: Store, id: number): Promise<EditedPage | null> {
  if (!can(actor, 'page.save')) return null;
  const { read, t } = store;
  const [row] = await read.select().from(t.page).where(eq(t.page.id, id)).limit(1);
  return row ? editedPage(store, row) : null;
}

/** The row of a page with the pictures of its text. */
export async function editedPage(store: Pick<Store, 'read' | 't'>, row: PageRow): Promise<EditedPage> {
  return { ...row, pictures: await pictureInfos(store, mediaIdsOf(row.body), row.locale) };
}
