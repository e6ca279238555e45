import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import { placeSection, placeStories } from '#lib/front/place-stories.ts';
import { nextExpiry, pickedStories, sectionPlaces, sectionsNamed, type FrontSlot, type StripRhythm } from '#lib/front/slots.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { isLive } from '../articles/live.ts';
import { articlesById, breakingArticle, correctedArticles, listArticles, type ArticleCard, type ArticleList } from '../articles/published.ts';
import { sectionBySlug, sectionsOf, type Section } from '../sections/published.ts';
import type { Store } from '../store/store.ts';
import { editionInForce, inForceFor } from './in-force.ts';

export type FrontStrip = { section: Section; rhythm: StripRhythm; cards: ArticleCard[] };

/** A front as readers see it: no story stands in it twice, except in the list of the most recent. */
export type FrontPage = {
  breaking: Awaited<ReturnType<typeof breakingArticle>>;
  lead: ArticleCard | null;
  beside: ArticleCard[];
  briefs: ArticleCard[];
  latest: ArticleCard[];
  strips: FrontStrip[];
  picks: ArticleCard[];
  corrections: Awaited<ReturnType<typeof correctedArticles>>;
  tags: string[];
};

const most = { latest: 8, corrections: 4, recent: 20 } as const;

/** The front of an edition that is in force. */
export async function frontPage(store: Store, locale: Locale, now: number): Promise<FrontPage> {
  const edition = await editionInForce(store, store.read, { locale, sectionId: null }, now);
  return composeFront(store, { locale, slots: edition?.slots ?? [], now });
}

/** What readers would see at this time of a front with these slots. Empty places of the opening fill up with the most recent stories. */
export async function composeFront(store: Store, { locale, slots, now }: { locale: Locale; slots: readonly FrontSlot[]; now: number }): Promise<FrontPage> {
  const picked = pickedStories(slots).map((story) => story.articleId);
  const limit = most.recent + picked.length;
  const pools = new Map<number | null, number[]>([[null, await latestIds(store, { of: { locale }, limit, now })]]);
  for (const sectionId of sectionsNamed(slots)) pools.set(sectionId, await latestIds(store, { of: { sectionId }, limit, now }));
  const placed = placeStories(slots, { live: await liveAmong(store, { of: { locale }, ids: picked, now }), latest: (sectionId) => pools.get(sectionId) ?? [], now });
  const latest = (pools.get(null) ?? []).slice(0, most.latest);
  const { lead, beside, briefs, picks, strips } = placed;
  const shown = [...(lead === null ? [] : [lead]), ...beside, ...briefs, ...picks, ...latest, ...strips.flatMap(({ ids }) => ids)];
  const cards = new Map((await articlesById(store, [...new Set(shown)], now)).map((card) => [card.id, card]));
  const cardsOf = (ids: number[]) => ids.map((id) => cards.get(id)).filter((card) => card !== undefined);
  const sections = new Map((await sectionsOf(store, locale)).map((section) => [section.id, section]));
  return {
    breaking: await breakingArticle(store, locale, now),
    lead: cards.get(lead ?? 0) ?? null,
    beside: cardsOf(beside),
    briefs: cardsOf(briefs),
    latest: cardsOf(latest),
    strips: strips.flatMap(({ sectionId, rhythm, ids }) => {
      const section = sections.get(sectionId);
      return section ? [{ section, rhythm, cards: cardsOf(ids) }] : [];
    }),
    picks: cardsOf(picks),
    corrections: await correctedArticles(store, { locale, limit: most.corrections, now }),
    tags: [cacheTag.front(locale), cacheTag.edition(locale), cacheTag.sections(locale), ...untilOf(slots, now)],
  };
}

/** The section at this slug with the slots of its own front, or none. One statement unless the slug is a former one. */
export async function sectionWithFront(store: Store, { locale, slug, now }: { locale: Locale; slug: string; now: number }): Promise<{ section: Section; slots: FrontSlot[] } | null> {
  const { read, t } = store;
  const [row] = await read
    .select({
      id: t.section.id, groupKey: t.section.groupKey, slug: t.section.slug, name: t.section.name, tagline: t.section.tagline,
      slots: sql<FrontSlot[] | null>`${inForceFor(store, now)}`.mapWith(t.frontEdition.slots),
    })
    .from(t.section)
    .where(and(eq(t.section.locale, locale), eq(t.section.slug, slug)))
    .limit(1);
  if (!row) {
    const section = await sectionBySlug(store, { locale, slug });
    return section && { section, slots: [] };
  }
  const { slots, ...section } = row;
  return { section, slots: slots ?? [] };
}

type SectionAsk = { section: Section; limit: number; now: number };

/** The first page of a section's list with the stories its editors placed at its head; each stands there once. */
export async function composeSection(store: Store, slots: readonly FrontSlot[], { section, limit, now }: SectionAsk): Promise<{ list: ArticleList; tags: string[] }> {
  const picked = pickedStories(slots).map((story) => story.articleId);
  const list = { of: { sectionId: section.id }, now };
  if (picked.length === 0) return { list: (await listArticles(store, { ...list, limit })) ?? { cards: [], older: null }, tags: [] };
  const ids = await latestIds(store, { ...list, limit: limit + picked.length + 1 });
  const head = placeSection(slots, { live: await liveAmong(store, { of: list.of, ids: picked, now }), latest: () => ids, now });
  const rest = ids.filter((id) => !head.includes(id));
  const follow = rest.slice(0, Math.max(0, limit - Math.max(head.length, sectionPlaces.lead)));
  const last = follow.at(-1);
  return {
    list: { cards: await articlesById(store, [...head, ...follow], now), older: rest.length > follow.length ? (last ?? null) : null },
    tags: untilOf(slots, now),
  };
}

/** Stories leave their slots by the clock: what shows them is stale from then on. */
function untilOf(slots: readonly FrontSlot[], now: number): string[] {
  const until = nextExpiry(slots, now);
  return until === null ? [] : [cacheTag.until(until)];
}

type Within = { locale: Locale } | { sectionId: number };
type Latest = { of: Within; limit: number; now: number };

async function latestIds({ read, t }: Store, { of, limit, now }: Latest): Promise<number[]> {
  const rows = await read
    .select({ id: t.article.id })
    .from(t.article)
    .where(and(isWithin(t, of), isLive(t, now)))
    .orderBy(desc(t.article.publishAt), desc(t.article.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

function isWithin(t: Store['t'], of: Within): SQL | undefined {
  return 'locale' in of ? eq(t.article.locale, of.locale) : eq(t.article.sectionId, of.sectionId);
}

/** Which of these readers see there: a story that has moved to another section leaves the front of the former one. */
async function liveAmong({ read, t }: Store, { of, ids, now }: { of: Within; ids: number[]; now: number }): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await read.select({ id: t.article.id }).from(t.article).where(and(inArray(t.article.id, ids), isWithin(t, of), isLive(t, now)));
  return new Set(rows.map((row) => row.id));
}
