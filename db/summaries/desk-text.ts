import { eq } from 'drizzle-orm';
import { storyTextOf, type StoryText } from '#lib/ai/story-text.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, mayAtAll, type Action, type Actor, type Owned } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { isSeen, pendingOf } from '../articles/change.ts';
import type { ArticleRow } from '../articles/fields.ts';
import { measuresOf, type StoryFields } from '../articles/input.ts';
import { ownedOf } from '../articles/owned.ts';
import type { Query, Store } from '../store/store.ts';

/** The text that a summary is made from and read against: what waits to be published, where something waits. */
export type DeskText = {
  story: StoryText;
  locale: Locale;
  body: Body;
  textHash: string;
  headline: string;
  /** Readers have another text before them: this one waits to be published. */
  waits: boolean;
  owned: Owned;
  withdrawn: boolean;
};

/** The text of a story as the desk has it, or null when there is no such story. */
export async function deskText(store: Store, tx: Query, articleId: number, now: number): Promise<DeskText | null> {
  const { t } = store;
  const [row] = await tx.select().from(t.article).where(eq(t.article.id, articleId)).limit(1);
  if (!row) return null;
  return deskTextOf({ row, fields: (await pendingOf(store, tx, articleId))?.fields ?? row, owned: await ownedOf(store, tx, row), now });
}

export type TextRefusal = 'notAllowed' | 'articleAbsent';
type Wanted = { tx: Query; articleId: number; action: Action; now: number };

/** The same for somebody who wants to do something with it, once they may. */
export async function deskTextFor(actor: Actor, store: Store, { tx, articleId, action, now }: Wanted): Promise<Result<DeskText, TextRefusal>> {
  if (!mayAtAll(actor, action)) return refuse('notAllowed');
  const text = await deskText(store, tx, articleId, now);
  if (!text) return refuse('articleAbsent');
  return can(actor, action, text.owned) ? ok(text) : refuse('notAllowed');
}

/** The frame of a verb that changes something of a story's summary: right and text first, and all of it in one transaction. */
export async function writeBeside<V, R extends string>(
  actor: Actor,
  store: Store,
  wanted: Omit<Wanted, 'tx'>,
  work: (tx: Query, text: DeskText) => Promise<Result<V, R>>,
): Promise<Result<V, R | TextRefusal>> {
  return store.write(async (tx): Promise<Result<V, R | TextRefusal>> => {
    const text = await deskTextFor(actor, store, { ...wanted, tx });
    return text.ok ? work(tx, text.value) : text;
  });
}

type Kept = { row: Pick<ArticleRow, 'locale' | 'headline' | 'standfirst' | 'textHash' | 'status' | 'publishAt'>; fields: Pick<StoryFields, 'headline' | 'standfirst' | 'body'>; owned: Owned; now: number };

/** The same of a story that is at hand. */
export function deskTextOf({ row, fields: { headline, standfirst, body }, owned, now }: Kept): DeskText {
  const { textHash } = measuresOf({ headline, body });
  return {
    story: storyTextOf({ locale: row.locale, headline, standfirst, body }),
    locale: row.locale,
    body,
    textHash,
    headline,
    waits: isSeen(row, now) && (headline !== row.headline || standfirst !== row.standfirst || row.textHash !== textHash),
    owned,
    withdrawn: row.status === 'withdrawn',
  };
}

/** What a summary has to be borne out by: the body alone, for a change of headline or standfirst makes no line fall. */
export function evidenceOf({ story }: Pick<DeskText, 'story'>): StoryText {
  return { ...story, headline: '', standfirst: '' };
}
