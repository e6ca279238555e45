import { and, desc, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import { isLive } from '../articles/live.ts';
import type { Store } from '../store/store.ts';

/** What a story that readers have before them does without. */
export type Lack = 'summaryAbsent' | 'summaryWaiting' | 'summaryOutdated' | 'pictureAbsent' | 'altAbsent';
export type LackingStory = { id: number; locale: Locale; headline: string; section: { groupKey: string; name: string }; lacks: Lack[] };

/** Two weeks: after that hardly anybody reads them. */
const fresh = 14 * 24 * 3_600_000;

/** Stories that went live in the last two weeks, on desks of the actor's, and lack a summary, a picture or its alternative text; newest first. */
export async function lackingStories(actor: Actor, { read, t }: Store, { limit }: { limit: number }, now: number): Promise<LackingStory[]> {
  if (!mayAtAll(actor, 'article.save')) return [];
  const everywhere = can(actor, 'article.save');
  if (!everywhere && actor.desks.length === 0) return [];
  const noAlt = and(eq(t.media.decorative, false), or(isNull(t.mediaText.alt), eq(t.mediaText.alt, '')));
  const rows = await read
    .select({
      id: t.article.id, locale: t.article.locale, headline: t.article.headline, textHash: t.article.textHash, heroId: t.article.heroId,
      groupKey: t.section.groupKey, name: t.section.name, alt: t.mediaText.alt, decorative: t.media.decorative, state: t.summary.state, sourceHash: t.summary.sourceHash,
    })
    .from(t.article)
    .innerJoin(t.section, eq(t.section.id, t.article.sectionId))
    .leftJoin(t.summary, eq(t.summary.articleId, t.article.id))
    .leftJoin(t.media, eq(t.media.id, t.article.heroId))
    .leftJoin(t.mediaText, and(eq(t.mediaText.mediaId, t.article.heroId), eq(t.mediaText.locale, t.article.locale)))
    .where(and(
      isLive(t, now),
      gte(t.article.publishAt, now - fresh),
      everywhere ? undefined : inArray(t.section.groupKey, [...actor.desks]),
      or(isNull(t.summary.id), ne(t.summary.state, 'approved'), ne(t.summary.sourceHash, t.article.textHash), isNull(t.article.heroId), noAlt),
    ))
    .orderBy(desc(t.article.publishAt), desc(t.article.id))
    .limit(limit);
  return rows.map(({ id, locale, headline, groupKey, name, ...row }) => ({ id, locale, headline, section: { groupKey, name }, lacks: lacksOf(row) }));
}

type Ties = { state: string | null; sourceHash: string | null; textHash: string; heroId: number | null; alt: string | null; decorative: boolean | null };

function lacksOf({ state, sourceHash, textHash, heroId, alt, decorative }: Ties): Lack[] {
  const lacks: Lack[] = [];
  if (state === null) lacks.push('summaryAbsent');
  else if (state !== 'approved') lacks.push('summaryWaiting');
  else if (sourceHash !== textHash) lacks.push('summaryOutdated');
  if (heroId === null) lacks.push('pictureAbsent');
  else if (!alt && !decorative) lacks.push('altAbsent');
  return lacks;
}
