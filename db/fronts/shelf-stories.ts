import { eq, inArray } from 'drizzle-orm';
import type { ArticleStatus } from '../articles/tables.ts';
import { picturesById, type Picture } from '../media/published.ts';
import type { Store } from '../store/store.ts';

/** A story as the builder shows it, on the shelf and in a slot. */
export type ShelfStory = {
  id: number;
  headline: string;
  section: { id: number; groupKey: string; name: string };
  status: ArticleStatus;
  /** When readers see it or will; null while no hour is set. */
  liveAt: number | null;
  isLive: boolean;
  picture: Picture | null;
};

/** These stories in the order of their ids given, whatever their status. */
export async function shelfStories(store: Store, ids: number[], now: number): Promise<ShelfStory[]> {
  if (ids.length === 0) return [];
  const { read, t } = store;
  const rows = await read
    .select({
      id: t.article.id, locale: t.article.locale, headline: t.article.headline, status: t.article.status, publishAt: t.article.publishAt,
      heroId: t.article.heroId, sectionId: t.section.id, groupKey: t.section.groupKey, name: t.section.name,
    })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .where(inArray(t.article.id, ids));
  const [first] = rows;
  if (!first) return [];
  const pictures = await picturesById(store, rows.map((row) => row.heroId).filter((id) => id !== null), first.locale);
  const stories = new Map(rows.map(({ id, headline, status, publishAt, heroId, sectionId, groupKey, name }): [number, ShelfStory] => {
    const due = status === 'published' || status === 'scheduled' ? publishAt : null;
    return [id, {
      id, headline, status, section: { id: sectionId, groupKey, name },
      liveAt: due, isLive: due !== null && due <= now, picture: pictures.get(heroId ?? 0) ?? null,
    }];
  }));
  return ids.map((id) => stories.get(id)).filter((story) => story !== undefined);
}
