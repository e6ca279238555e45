import { asc, eq } from 'drizzle-orm';
import { cacheTag } from '#lib/cache-tags.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { articlesById, breakingArticle, correctedArticles, listArticles, type ArticleCard } from '../articles/published.ts';
import { sectionsOf, type Section } from '../sections/published.ts';
import type { Store } from '../store/store.ts';
import type { StripRhythm } from './tables.ts';

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

const places = { beside: 2, briefs: 5, latest: 8, strip: 4, picks: 4, corrections: 4 } as const;

/** The curated front of an edition. Empty places of the opening fill up with the most recent stories. */
export async function frontPage(store: Store, locale: Locale, now: number): Promise<FrontPage> {
  const { read, t } = store;
  const slots = await read.select().from(t.frontSlot).where(eq(t.frontSlot.locale, locale)).orderBy(asc(t.frontSlot.zone), asc(t.frontSlot.position));
  const recent = await listArticles(store, { of: { locale }, limit: 20, now });
  const curated = await articlesById(store, slots.map((slot) => slot.articleId).filter((id) => id !== null), now);
  const byId = new Map(curated.map((card) => [card.id, card]));
  const shown = new Set<number>();
  const take = (cards: (ArticleCard | undefined)[], limit: number) => {
    const fresh: ArticleCard[] = [];
    for (const card of cards) {
      if (fresh.length === limit || !card || shown.has(card.id)) continue;
      shown.add(card.id);
      fresh.push(card);
    }
    return fresh;
  };
  const placed = (zone: string) => slots.filter((slot) => slot.zone === zone).map((slot) => byId.get(slot.articleId ?? 0));
  const [lead = null] = take([...placed('lead'), ...(recent?.cards ?? [])], 1);
  const beside = take([...placed('beside'), ...(recent?.cards ?? [])], places.beside);
  const briefs = take([...placed('briefs'), ...(recent?.cards ?? [])], places.briefs);
  const picks = take(placed('picks'), places.picks);
  const strips = await stripsOf(store, { locale, now, slots, shown: [...shown], take });
  return {
    breaking: await breakingArticle(store, locale, now),
    lead,
    beside,
    briefs,
    latest: (recent?.cards ?? []).slice(0, places.latest),
    strips,
    picks,
    corrections: await correctedArticles(store, { locale, limit: places.corrections, now }),
    tags: [cacheTag.front(locale), cacheTag.edition(locale), cacheTag.sections(locale)],
  };
}

type Strips = {
  locale: Locale; now: number; slots: { zone: string; sectionId: number | null; rhythm: StripRhythm | null }[];
  shown: number[]; take: (cards: ArticleCard[], limit: number) => ArticleCard[];
};

async function stripsOf(store: Store, { locale, now, slots, shown, take }: Strips): Promise<FrontStrip[]> {
  const sections = new Map((await sectionsOf(store, locale)).map((section) => [section.id, section]));
  const strips: FrontStrip[] = [];
  for (const slot of slots) {
    const section = slot.zone === 'strip' ? sections.get(slot.sectionId ?? 0) : undefined;
    if (!section) continue;
    const list = await listArticles(store, { of: { sectionId: section.id }, limit: places.strip, now, except: shown });
    const cards = take(list?.cards ?? [], places.strip);
    if (cards.length > 0) strips.push({ section, rhythm: slot.rhythm ?? 'four', cards });
  }
  return strips;
}
