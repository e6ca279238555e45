import { eq } from 'drizzle-orm';
import { paths, plainPath, readAddress } from '#lib/urls.ts';
import { articleState } from '../articles/published.ts';
import { locate, type Whereabouts } from '../site/published.ts';
import type { Store } from '../store/store.ts';

/** What stands at a path; where nothing does, what an old path leads to, in one hop. */
export async function locatePath(store: Store, pathname: string, now: number): Promise<Whereabouts> {
  const place = await locate(store, readAddress(pathname), now);
  const old = place.status === 'missing' ? plainPath(pathname) : null;
  if (old === null) return place;
  const { read, t } = store;
  const [row] = await read.select({ to: t.redirect.to, articleId: t.redirect.articleId }).from(t.redirect).where(eq(t.redirect.from, old)).limit(1);
  if (!row) return place;
  if (row.articleId !== null) return storyAt(store, row.articleId, now);
  return row.to === null ? place : locate(store, readAddress(row.to), now);
}

async function storyAt(store: Store, id: number, now: number): Promise<Whereabouts> {
  const story = await articleState(store, id, now);
  if (!story) return { status: 'missing' };
  if (story.state === 'withdrawn') return { status: 'gone', locale: story.locale, id };
  return { status: 'found', path: paths.article(story.locale, id, story.slug) };
}
