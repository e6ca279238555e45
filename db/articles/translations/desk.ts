import { and, desc, eq, lte, ne } from 'drizzle-orm';
import { can, type Actor } from '#lib/permissions.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { diffBlocks } from '#lib/text/diff/diff-blocks.ts';
import type { Store } from '../../store/store.ts';
import { fieldsOf, type ArticleRow } from '../fields.ts';
import type { StoryFields } from '../input.ts';
import { ownedOf } from '../owned.ts';
import type { ArticleStatus } from '../tables.ts';

const lines = ['kicker', 'headline', 'standfirst'] as const;
export type ChangedLine = (typeof lines)[number];

/** What of a source has changed since a translation last followed it; `blocks` by their ids in the source as it is now. */
export type Lag = { lines: ChangedLine[]; blocks: string[]; removed: number };

/** A version of the story in another language. */
export type Sibling = { id: number; locale: Locale; slug: string; headline: string; status: ArticleStatus; /** It is behind the story it was translated from. */ lags: boolean; isSource: boolean; /** It was translated from the story. */ follows: boolean };

export type TranslationDesk = {
  target: { id: number; version: number; locale: Locale };
  source: { id: number; version: number; locale: Locale; fields: StoryFields };
  lag: Lag;
  /** May the actor write the translation? */
  maySave: boolean;
};

/** A translation beside what it was translated from, and what changed there since; null for a story that is none, or not the actor's to read. */
export async function translationDesk(actor: Actor, store: Store, id: number): Promise<TranslationDesk | null> {
  const { read, t } = store;
  const [target] = await read.select().from(t.article).where(eq(t.article.id, id)).limit(1);
  if (!target || target.translatedFrom === null) return null;
  const owned = await ownedOf(store, read, target);
  if (!can(actor, 'article.read', owned)) return null;
  const [source] = await read.select().from(t.article).where(eq(t.article.id, target.translatedFrom)).limit(1);
  if (!source || !can(actor, 'article.read', await ownedOf(store, read, source))) return null;
  const fields = await fieldsOf(store, read, source);
  return {
    target: { id, version: target.version, locale: target.locale },
    source: { id: source.id, version: source.version, locale: source.locale, fields },
    lag: await lagOf(store, { source, fields, followed: target.translatedVersion }),
    maySave: can(actor, 'article.save', owned),
  };
}

/** The other versions of a story, and which of them lag behind. */
export async function siblingsOf(store: Store, row: ArticleRow): Promise<Sibling[]> {
  const { read, t } = store;
  const rows = await read.select().from(t.article).where(and(eq(t.article.groupKey, row.groupKey), ne(t.article.id, row.id))).orderBy(t.article.locale);
  const found: Sibling[] = [];
  for (const { id, locale, slug, headline, status, translatedFrom, translatedVersion } of rows) {
    const lags = translatedFrom === row.id && isBehind(await lagOf(store, { source: row, fields: await fieldsOf(store, read, row), followed: translatedVersion }));
    found.push({ id, locale, slug, headline, status, lags, isSource: row.translatedFrom === id, follows: translatedFrom === row.id });
  }
  return found;
}

/** What changed in a source since the version that was followed. Compared are the texts: a step of the workflow is no change. */
async function lagOf({ read, t }: Store, { source, fields, followed }: { source: ArticleRow; fields: StoryFields; followed: number | null }): Promise<Lag> {
  const [then] = followed === null ? [] : await read.select({ fields: t.revision.fields }).from(t.revision)
    .where(and(eq(t.revision.articleId, source.id), lte(t.revision.version, followed))).orderBy(desc(t.revision.version), desc(t.revision.id)).limit(1);
  if (!then) return { lines: [], blocks: [], removed: 0 };
  const changes = diffBlocks(then.fields.body, fields.body, source.locale);
  return {
    lines: lines.filter((line) => then.fields[line] !== fields[line]),
    blocks: changes.filter(({ kind, words }) => kind === 'added' || kind === 'changed' || (kind === 'moved' && words !== undefined)).map(({ id }) => id),
    removed: changes.filter(({ kind }) => kind === 'removed').length,
  };
}

function isBehind({ lines: changed, blocks, removed }: Lag): boolean {
  return changed.length > 0 || blocks.length > 0 || removed > 0;
}
