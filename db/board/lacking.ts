import { and, desc, eq, exists, gte, inArray, isNull, ne, notExists, or } from 'drizzle-orm';
import { fallenIn, standingOf } from '#lib/ai/sources.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { isLive } from '../articles/live.ts';
import type { Store } from '../store/store.ts';

/** What a story that readers have before them does without. */
export type Lack = 'summaryAbsent' | 'summaryWaiting' | 'summaryOutdated' | 'summaryReported' | 'pictureAbsent' | 'altAbsent';
export type LackingStory = { id: number; locale: Locale; headline: string; section: { groupKey: string; name: string }; lacks: Lack[] };

/** Two weeks: after that hardly anybody reads them. */
const fresh = 14 * 24 * 3_600_000;
/** How many stories that may lack something are read at once, for each that is shown: a change of text that no sentence rests on is no lack. */
const looked = 4;
/** How often more are read when too few of them do lack something. */
const mostPages = 5;

/**
 * Stories that went live in the last two weeks, on desks of the actor's, and lack a summary, a picture or its alternative
 * text, or have a summary that fell with a change of the text or that readers report; newest first.
 */
export async function lackingStories(actor: Actor, store: Store, { limit }: { limit: number }, now: number): Promise<LackingStory[]> {
  if (!mayAtAll(actor, 'article.save') || (!can(actor, 'article.save') && actor.desks.length === 0)) return [];
  const found: LackingStory[] = [];
  const length = limit * looked;
  for (let page = 0; page < mostPages; page += 1) {
    const { stories, isLast } = await lackingIn(actor, store, { offset: page * length, length, now });
    found.push(...stories);
    if (isLast || found.length >= limit) break;
  }
  return found.slice(0, limit);
}

type Page = { offset: number; length: number; now: number };

async function lackingIn(actor: Actor, { read, t }: Store, { offset, length, now }: Page): Promise<{ stories: LackingStory[]; isLast: boolean }> {
  const noAlt = and(eq(t.media.decorative, false), or(isNull(t.mediaText.alt), eq(t.mediaText.alt, '')));
  const openReport = read.select({ id: t.summaryReport.id }).from(t.summaryReport).where(and(eq(t.summaryReport.articleId, t.article.id), eq(t.summaryReport.state, 'open')));
  const current = read.select({ id: t.summary.id }).from(t.summary).where(and(eq(t.summary.articleId, t.article.id), ne(t.summary.state, 'proposed'), eq(t.summary.sourceHash, t.article.textHash)));
  const rows = await read
    .select({
      id: t.article.id, locale: t.article.locale, headline: t.article.headline, textHash: t.article.textHash, body: t.article.body, heroId: t.article.heroId,
      groupKey: t.section.groupKey, name: t.section.name, alt: t.mediaText.alt, decorative: t.media.decorative,
    })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .leftJoin(t.media, eq(t.media.id, t.article.heroId))
    .leftJoin(t.mediaText, and(eq(t.mediaText.mediaId, t.article.heroId), eq(t.mediaText.locale, t.article.locale)))
    .where(and(
      isLive(t, now),
      gte(t.article.publishAt, now - fresh),
      can(actor, 'article.save') ? undefined : inArray(t.section.groupKey, [...actor.desks]),
      or(notExists(current), exists(openReport), isNull(t.article.heroId), noAlt),
    ))
    .orderBy(desc(t.article.publishAt), desc(t.article.id))
    .limit(length)
    .offset(offset);
  const ids = rows.map(({ id }) => id);
  const summaries = ids.length === 0 ? [] : await read.select().from(t.summary).where(inArray(t.summary.articleId, ids));
  const reported = ids.length === 0 ? [] : await read.selectDistinct({ articleId: t.summaryReport.articleId }).from(t.summaryReport).where(and(inArray(t.summaryReport.articleId, ids), eq(t.summaryReport.state, 'open')));
  const stories = rows.flatMap(({ id, locale, headline, groupKey, name, ...row }) => {
    const own = summaries.filter(({ articleId }) => articleId === id);
    const lacks = lacksOf(row, { summaries: own, reported: reported.some(({ articleId }) => articleId === id) });
    return lacks.length > 0 ? [{ id, locale, headline, section: { groupKey, name }, lacks }] : [];
  });
  return { stories, isLast: rows.length < length };
}

type SummaryRow = Store['t']['summary']['$inferSelect'];
type Ties = Pick<Store['t']['article']['$inferSelect'], 'textHash' | 'body' | 'heroId'> & { alt: string | null; decorative: boolean | null };

function lacksOf(story: Ties, { summaries, reported }: { summaries: SummaryRow[]; reported: boolean }): Lack[] {
  const lacks: Lack[] = [];
  if (!summaries.some((row) => row.state !== 'proposed' && fallenIn(standingOf(row, story)) === 0)) {
    if (summaries.length === 0) lacks.push('summaryAbsent');
    else lacks.push(summaries.every(({ state }) => state === 'proposed') ? 'summaryWaiting' : 'summaryOutdated');
  }
  if (reported) lacks.push('summaryReported');
  if (story.heroId === null) lacks.push('pictureAbsent');
  else if (!story.alt && !story.decorative) lacks.push('altAbsent');
  return lacks;
}
