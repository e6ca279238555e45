import { and, eq, ne } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import type { Query, Store } from '../../store/store.ts';
import type { ArticlePatch, ArticleRow } from '../fields.ts';
import { ownedOf } from '../owned.ts';

type Joined = Pick<ArticleRow, 'id' | 'locale'>;

/** What makes a story the translation of this one as it stands now: asked of a story that is being written, by whoever may read its source. */
export async function joinSource(actor: Actor, store: Pick<Store, 't'>, tx: Query, { story, sourceId }: { story: Joined; sourceId: number | null }): Promise<Result<ArticlePatch, 'notAllowed' | 'translationExists'>> {
  if (sourceId === null) return ok({});
  const [source] = await tx.select().from(store.t.article).where(eq(store.t.article.id, sourceId)).limit(1);
  if (!source || source.locale === story.locale) return refuse('translationExists');
  if (!can(actor, 'article.read', await ownedOf(store, tx, source))) return refuse('notAllowed');
  if (await versionIn(store, tx, { groupKey: source.groupKey, locale: story.locale, but: story.id })) return refuse('translationExists');
  return ok(tieTo(source));
}

/** The patch of a story that follows this source in the version it has. */
export function tieTo({ id, groupKey, version }: Pick<ArticleRow, 'id' | 'groupKey' | 'version'>) {
  return { groupKey, translatedFrom: id, translatedVersion: version };
}

/** Whether a group has a story of this language already. */
export async function versionIn({ t }: Pick<Store, 't'>, tx: Query, { groupKey, locale, but }: { groupKey: string; locale: ArticleRow['locale']; but: number }): Promise<boolean> {
  const [rival] = await tx.select({ id: t.article.id }).from(t.article).where(and(eq(t.article.groupKey, groupKey), eq(t.article.locale, locale), ne(t.article.id, but))).limit(1);
  return rival !== undefined;
}
