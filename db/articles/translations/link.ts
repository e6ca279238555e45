import { and, eq, ne } from 'drizzle-orm';
import type { z } from 'zod';
import { tagsOfArticle } from '#lib/cache-tags.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../../audit/record.ts';
import type { Query, Store } from '../../store/store.ts';
import { isSeen, type ChangeRefusal } from '../change.ts';
import { fieldsOf, type ArticleRow } from '../fields.ts';
import type { linkInput, unlinkInput } from '../input.ts';
import { ownedOf } from '../owned.ts';
import { keepRevision } from '../revisions/keep.ts';
import { tiesOf } from '../ties.ts';
import { tieTo } from './join.ts';

/** `version` is that of the story the actor stands at: it may be the one that was changed. */
type Linked = { id: number; version: number; otherId: number };
type LinkRefusal = ChangeRefusal | 'sameLanguage' | 'versionExists' | 'articleWithdrawn';

type Ask = { id: number; version: number; otherId: number };
type Pair = { here: ArticleRow; other: ArticleRow };

/**
 * Joins two stories that exist as versions of one: which of them is the source is said, and the other follows it as it
 * stands now. Two of one language are refused. Of a story that readers see it takes the right to publish, for they are
 * led from one to the other at once.
 */
export async function linkArticles(actor: Actor, store: Store, { source: from, ...ask }: z.output<typeof linkInput>, now: number): Promise<Result<Linked, LinkRefusal>> {
  return store.write(async (tx) => {
    const pair = await pairOf(actor, store, tx, { ...ask, action: 'article.link', now });
    if (!pair.ok) return pair;
    const { here, other } = pair.value;
    if (here.locale === other.locale) return refuse('sameLanguage');
    if (await haveOneLanguage(store, tx, pair.value)) return refuse('versionExists');
    const [source, translation] = from === 'here' ? [here, other] : [other, here];
    await keepRevision(store, tx, { articleId: source.id, version: source.version, fields: await fieldsOf(store, tx, source), kind: 'translate', by: actor, at: now });
    await regroup(actor, store, tx, { action: 'article.link', rows: [source, translation], changed: translation, patch: tieTo(source), now });
    return ok({ id: here.id, version: here.version + (translation === here ? 1 : 0), otherId: other.id });
  });
}

/** Parts two versions of a story: the one that followed the other goes its own way, else the one the actor does not stand at. */
export async function unlinkArticles(actor: Actor, store: Store, ask: z.output<typeof unlinkInput>, now: number): Promise<Result<Linked, ChangeRefusal | 'articleWithdrawn' | 'linkLost'>> {
  return store.write(async (tx) => {
    const pair = await pairOf(actor, store, tx, { ...ask, action: 'article.unlink', now });
    if (!pair.ok) return pair;
    const { here, other } = pair.value;
    if (here.groupKey !== other.groupKey) return refuse('linkLost');
    const leaving = here.translatedFrom === other.id ? here : other;
    await regroup(actor, store, tx, { action: 'article.unlink', rows: [here, other], changed: leaving, patch: { groupKey: crypto.randomUUID(), translatedFrom: null, translatedVersion: null }, now });
    return ok({ id: here.id, version: here.version + (leaving === here ? 1 : 0), otherId: other.id });
  });
}

/** Both stories, if the actor may change what they are to each other. */
async function pairOf(actor: Actor, store: Store, tx: Query, { id, version, otherId, action, now }: Ask & { action: 'article.link' | 'article.unlink'; now: number }): Promise<Result<Pair, ChangeRefusal | 'articleWithdrawn'>> {
  const { t } = store;
  const rowOf = async (wanted: number) => (await tx.select().from(t.article).where(eq(t.article.id, wanted)).limit(1))[0];
  const mayRegroup = async (row: ArticleRow) => {
    const owned = await ownedOf(store, tx, row);
    return can(actor, action, owned) && (!isSeen(row, now) || can(actor, 'article.publish', owned));
  };
  const here = await rowOf(id);
  if (!here) return refuse('articleAbsent');
  if (!await mayRegroup(here)) return refuse('notAllowed');
  const other = await rowOf(otherId);
  if (!other) return refuse('articleAbsent');
  if (!await mayRegroup(other)) return refuse('notAllowed');
  if (here.version !== version) return refuse('articleStale');
  return [here, other].some((row) => row.status === 'withdrawn') ? refuse('articleWithdrawn') : ok({ here, other });
}

/** Whether one language would stand in the joined group twice. A story that has another version is parted from it first. */
async function haveOneLanguage({ t }: Store, tx: Query, { here, other }: Pair): Promise<boolean> {
  if (here.groupKey === other.groupKey) return true;
  const [taken] = await tx.select({ id: t.article.id }).from(t.article).where(and(eq(t.article.groupKey, here.groupKey), eq(t.article.locale, other.locale))).limit(1);
  const [bound] = await tx.select({ id: t.article.id }).from(t.article).where(and(eq(t.article.groupKey, other.groupKey), ne(t.article.id, other.id))).limit(1);
  return taken !== undefined || bound !== undefined;
}

type Regroup = { action: 'article.link' | 'article.unlink'; rows: [ArticleRow, ArticleRow]; changed: ArticleRow; patch: Pick<ArticleRow, 'groupKey' | 'translatedFrom' | 'translatedVersion'>; now: number };

/** Changes whose version a story is. What readers see of either was made with the old group, and is stale. */
async function regroup(actor: Actor, store: Store, tx: Query, { action, rows, changed, patch, now }: Regroup): Promise<void> {
  const { t } = store;
  const stale = [...rows, { ...changed, ...patch }].filter((row) => isSeen(row, now) || row.status === 'scheduled');
  const ties = await Promise.all(stale.map((row) => tiesOf(store, tx, row)));
  const hours = [now, ...rows.flatMap(({ publishAt }) => (publishAt !== null && publishAt > now ? [publishAt] : []))];
  await tx.update(t.article).set({ ...patch, version: changed.version + 1, touchedAt: now, touchedByName: actor.name }).where(and(eq(t.article.id, changed.id), eq(t.article.version, changed.version)));
  await record(store, tx, { actor, action, noun: 'article', id: changed.id, before: { groupKey: changed.groupKey }, after: patch, tags: ties.flatMap(tagsOfArticle), now, hours });
}
