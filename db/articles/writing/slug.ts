import { and, eq, inArray, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { numberedSlug } from '#lib/text/slug.ts';
import type { Query, Store } from '../../store/store.ts';
import { isSeen } from '../change.ts';
import { ownedOf } from '../owned.ts';
import type { ArticleStatus } from '../tables.ts';

/** An address that a story has already, what that story is called (null to whoever may not know), and an address beside it that no story has. */
export type SlugTaken = { slug: string; headline: string | null; suggested: string };

type Asked = { id: number; locale: Locale; slug: string };
type Rival = { id: number; headline: string; status: ArticleStatus; publishAt: number | null; sectionId: number; createdBy: string | null; assignee: string | null };
/** Who wants to know, and when. */
type Asking = { actor: Actor; now: number };

/** The story that readers see, or will see, under the slug that this one asks for; null when it is free. */
export async function slugRival({ t }: Pick<Store, 't'>, tx: Query, { id, locale, slug }: Asked): Promise<Rival | null> {
  const { article } = t;
  const [rival] = await tx
    .select({ id: article.id, headline: article.headline, status: article.status, publishAt: article.publishAt, sectionId: article.sectionId, createdBy: article.createdBy, assignee: article.assignee })
    .from(t.article)
    .where(and(eq(t.article.locale, locale), eq(t.article.slug, slug), ne(t.article.id, id), inArray(t.article.status, ['published', 'scheduled']))).limit(1);
  return rival ?? null;
}

/** Who has the slug, and one that is free; null when nobody has it. A headline that readers do not see yet is for whoever may read the story. */
export async function slugTaken({ t }: Pick<Store, 't'>, tx: Query, asked: Asked, asking?: Asking): Promise<SlugTaken | null> {
  const rival = await slugRival({ t }, tx, asked);
  if (!rival) return null;
  const offers = Array.from({ length: 50 }, (_, at) => numberedSlug(asked.slug, at + 2));
  const rows = await tx.select({ slug: t.article.slug }).from(t.article).where(and(eq(t.article.locale, asked.locale), inArray(t.article.slug, offers), ne(t.article.id, asked.id)));
  const suggested = offers.find((offer) => !rows.some((row) => row.slug === offer)) ?? numberedSlug(asked.slug, asked.id);
  const named = asking && (isSeen(rival, asking.now) || can(asking.actor, 'article.read', await ownedOf({ t }, tx, rival)));
  return { slug: asked.slug, headline: named ? rival.headline : null, suggested };
}

export const findSlugInput = z.strictObject({ id: z.int().positive(), slug: z.string().min(1).max(200) });

/** Whether a story may have this slug while it is being written: null when it may, else whose it is and what is free. */
export async function findSlug(actor: Actor, store: Store, { id, slug }: z.output<typeof findSlugInput>, now: number): Promise<Result<SlugTaken | null, 'articleAbsent' | 'notAllowed'>> {
  const { read, t } = store;
  const [row] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!row) return refuse('articleAbsent');
  if (!can(actor, 'article.findSlug', await ownedOf(store, read, row))) return refuse('notAllowed');
  return ok(await slugTaken(store, read, { id, locale: row.locale, slug }, { actor, now }));
}
