import type { FrontSlot } from '#lib/front/slots.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Actor } from '#lib/permissions.ts';
import type { Store } from '../store/store.ts';
import { editionInForce } from './in-force.ts';
import { publishFront } from './publish.ts';

/** Sets the home front of an edition whatever stands there: for the seed and the command line, which nobody edits beside. */
export async function arrangeFront(actor: Actor, store: Store, { locale, slots }: { locale: Locale; slots: FrontSlot[] }, now: number) {
  const of = { locale, sectionId: null };
  const current = await editionInForce(store, store.read, of, now);
  return publishFront(actor, store, { ...of, base: current?.id ?? null, slots }, now);
}
