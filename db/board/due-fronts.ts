import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { pickedStories } from '#lib/front/slots.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { editionInForce } from '../fronts/in-force.ts';
import type { Store } from '../store/store.ts';

/** A front that readers will see from its hour on; without a section it is the home front. */
export type DueFront = { kind: 'front'; at: number; id: number; locale: Locale; section: string | null; by: string };
/** A story picked by hand that leaves its place on a home front by the clock. */
export type DueExpiry = { kind: 'expiry'; at: number; id: number; locale: Locale; headline: string };

/** What the clock changes on fronts next, soonest first. */
export async function dueFronts(actor: Actor, store: Store, { limit }: { limit: number }, now: number): Promise<(DueFront | DueExpiry)[]> {
  if (!can(actor, 'front.read')) return [];
  const { read, t } = store;
  const coming = await read
    .select({ id: t.frontEdition.id, at: t.frontEdition.liveFrom, locale: t.frontEdition.locale, section: t.section.name, by: t.frontEdition.byName })
    .from(t.frontEdition)
    .leftJoin(t.section, eq(t.section.id, t.frontEdition.sectionId))
    .where(and(gt(t.frontEdition.liveFrom, now), isNull(t.frontEdition.cancelledAt)))
    .orderBy(asc(t.frontEdition.liveFrom), asc(t.frontEdition.id))
    .limit(limit);
  const leaving = await Promise.all(locales.map((locale) => expiriesOf(store, locale, now)));
  return [...coming.map((front): DueFront => ({ ...front, kind: 'front' })), ...leaving.flat()].sort((a, b) => a.at - b.at || a.id - b.id).slice(0, limit);
}

async function expiriesOf(store: Store, locale: Locale, now: number): Promise<DueExpiry[]> {
  const { read, t } = store;
  const front = await editionInForce(store, read, { locale, sectionId: null }, now);
  const leaving = pickedStories(front?.slots ?? []).filter(({ until }) => until !== undefined && until > now);
  if (leaving.length === 0) return [];
  const rows = await read.select({ id: t.article.id, headline: t.article.headline }).from(t.article).where(inArray(t.article.id, leaving.map(({ articleId }) => articleId)));
  return rows.flatMap(({ id, headline }) => leaving.filter(({ articleId }) => articleId === id).map(({ until = 0 }): DueExpiry => ({ kind: 'expiry', at: until, id, locale, headline })));
}
