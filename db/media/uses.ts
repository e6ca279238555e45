import { and, eq, inArray, like, or, sql, type SQL } from 'drizzle-orm';
import { mediaIdsOf } from '#lib/body/media-of.ts';
import { cacheTag, tagsOfArticle } from '#lib/cache-tags.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { ownedOf } from '../articles/owned.ts';
import { tiesOf } from '../articles/ties.ts';
import { settingsInForce } from '../site/published.ts';
import type { Query, Store } from '../store/store.ts';

/** A place that shows a picture; what a story is called stays unsaid (null) to whoever may not read it. */
export type MediaUse = { noun: 'article' | 'page' | 'author' | 'site'; where: 'hero' | 'body' | 'portrait' | 'logo'; id: number; locale: Locale; title: string | null };

type Reading = { t: Store['t']; read: Query };

/** Where a picture stands: as the main picture or in the body of stories, published or about to be, on standing pages, beside names, as the logo of an edition. */
export async function usesOf({ t, read }: Reading, id: number): Promise<MediaUse[]> {
  const articles = [
    ...(await read.select({ id: t.article.id, locale: t.article.locale, title: t.article.headline, heroId: t.article.heroId, body: t.article.body })
      .from(t.article).where(or(eq(t.article.heroId, id), mayShow(t.article.body, id)))),
    ...(await pendingWith({ t, read }, id)),
  ];
  const pages = await read.select({ id: t.page.id, locale: t.page.locale, title: t.page.title, body: t.page.body }).from(t.page).where(mayShow(t.page.body, id));
  const authors = await read.select({ id: t.author.id, locale: t.author.locale, title: t.author.name }).from(t.author).where(eq(t.author.pictureId, id));
  return [
    ...onceEach(articles.filter((row) => row.heroId === id)).map(({ id: story, locale, title }) => ({ noun: 'article' as const, where: 'hero' as const, id: story, locale, title })),
    ...onceEach(articles.filter((row) => mediaIdsOf(row.body).includes(id))).map(({ id: story, locale, title }) => ({ noun: 'article' as const, where: 'body' as const, id: story, locale, title })),
    ...pages.filter((row) => mediaIdsOf(row.body).includes(id)).map(({ id: page, locale, title }) => ({ noun: 'page' as const, where: 'body' as const, id: page, locale, title })),
    ...authors.map((row) => ({ ...row, noun: 'author' as const, where: 'portrait' as const })),
    ...(await logoUses({ t, read }, id)),
  ];
}

async function logoUses(reading: Reading, id: number): Promise<MediaUse[]> {
  const { logos, editions } = await settingsInForce(reading);
  return locales.filter((locale) => Object.values(logos[locale]).includes(id))
    .map((locale) => ({ noun: 'site', where: 'logo', id: 0, locale, title: editions[locale].name }));
}

/** Changes of published stories that readers do not see yet. */
async function pendingWith({ t, read }: Reading, id: number) {
  const text = sql`cast(${t.pending.fields} as text)`;
  const rows = await read.select({ id: t.article.id, locale: t.article.locale, fields: t.pending.fields })
    .from(t.pending).innerJoin(t.article, eq(t.article.id, t.pending.articleId))
    .where(or(like(text, `%"heroId":${id}%`), like(text, `%"heroId": ${id}%`), mayShow(t.pending.fields, id)));
  return rows.map(({ id: story, locale, fields }) => ({ id: story, locale, title: fields.headline, heroId: fields.heroId, body: fields.body }));
}

/** A story whose published and pending text both show the picture is one place. */
function onceEach<T extends { id: number }>(rows: T[]): T[] {
  return rows.filter((row, index) => rows.findIndex((one) => one.id === row.id) === index);
}

/** Bodies that may show the picture: a number can also stand for something else, so that the body is read afterwards. */
function mayShow(body: Store['t']['article']['body'] | Store['t']['page']['body'] | Store['t']['pending']['fields'], id: number): SQL | undefined {
  const text = sql`cast(${body} as text)`;
  // The two databases write JSON with and without a space after its signs.
  const figures = [`%"media":${id}%`, `%"media": ${id}%`];
  const galleries = [`%[${id},%`, `%,${id},%`, `%,${id}]%`, `%, ${id},%`, `%, ${id}]%`];
  return and(like(text, '%"media"%'), or(...[...figures, ...galleries].map((pattern) => like(text, pattern))));
}

/** Ids of all pictures that stand anywhere. */
export async function usedMedia({ t, read }: Reading): Promise<Set<number>> {
  const heroes = await read.selectDistinct({ id: t.article.heroId }).from(t.article);
  const portraits = await read.selectDistinct({ id: t.author.pictureId }).from(t.author);
  const pending = await read.select({ fields: t.pending.fields }).from(t.pending);
  const { logos } = await settingsInForce({ t, read });
  const bodies = [
    ...pending.map(({ fields }) => ({ body: fields.body })),
    ...(await read.select({ body: t.article.body }).from(t.article).where(like(sql`cast(${t.article.body} as text)`, '%"media"%'))),
    ...(await read.select({ body: t.page.body }).from(t.page).where(like(sql`cast(${t.page.body} as text)`, '%"media"%'))),
  ];
  const ids = [
    ...[...heroes, ...portraits].map((row) => row.id), ...pending.map(({ fields }) => fields.heroId), ...bodies.flatMap(({ body }) => mediaIdsOf(body)),
    ...locales.flatMap((locale) => [logos[locale].light, logos[locale].dark]),
  ];
  return new Set(ids.filter((id) => id !== null));
}

/** What is stale when a picture or its words change, read inside the transaction that changes them. */
export async function tagsOfUses({ t }: Pick<Store, 't'>, tx: Query, id: number): Promise<string[]> {
  const uses = await usesOf({ t, read: tx }, id);
  const stories = uses.filter((use) => use.noun === 'article').map((use) => use.id);
  const rows = stories.length === 0 ? [] : await tx.select().from(t.article).where(inArray(t.article.id, stories));
  const tags: string[] = [];
  for (const row of rows) tags.push(...tagsOfArticle(await tiesOf({ t }, tx, row)));
  for (const { noun, id: thing, locale } of uses) {
    if (noun === 'page') tags.push(cacheTag.page(thing));
    if (noun === 'site') tags.push(cacheTag.site());
    if (noun === 'author') tags.push(cacheTag.author(thing), cacheTag.edition(locale), cacheTag.names(locale));
  }
  return tags;
}

/** Where a picture stands, for whoever may look; a story that the actor may not read is there without its headline. */
export async function findUses(actor: Actor, store: Store, { id }: { id: number }): Promise<Result<MediaUse[], 'notAllowed'>> {
  if (!can(actor, 'media.uses')) return refuse('notAllowed');
  const uses = await usesOf(store, id);
  const closed = await closedTo(actor, store, uses.flatMap((use) => (use.noun === 'article' ? [use.id] : [])));
  return ok(uses.map((use) => (use.noun === 'article' && closed.has(use.id) ? { ...use, title: null } : use)));
}

/** Which of these stories the actor may not read. */
async function closedTo(actor: Actor, store: Store, ids: number[]): Promise<Set<number>> {
  const { read, t } = store;
  if (ids.length === 0 || can(actor, 'article.read')) return new Set();
  const rows = await read.select({ id: t.article.id, sectionId: t.article.sectionId, createdBy: t.article.createdBy, assignee: t.article.assignee }).from(t.article).where(inArray(t.article.id, ids));
  const closed = new Set<number>();
  for (const row of rows) if (!can(actor, 'article.read', await ownedOf(store, read, row))) closed.add(row.id);
  return closed;
}
