import type { Locale } from '#lib/i18n/locales.ts';
import type { StripRhythm } from '#lib/front/slots.ts';

type DemoFront = { lead: string; beside: string[]; briefs: string[]; picks: string[]; strips: { section: string; rhythm: StripRhythm }[] };

/** The demonstration's fronts, stories by their source id. */
export const demoFronts: Record<Locale, DemoFront> = {
  ar: {
    lead: 'saahour-river',
    beside: ['sails-quay-returns', 'uqab-returning-comet'],
    briefs: ['nouran-rents-law', 'textile-strike-ends', 'tell-marwa-runner', 'hamlets-network', 'marsa-dana-elections'],
    picks: ['violet-line-investigation', 'riqaa-dialects', 'nouran-library-ceiling', 'zarqa-four-seasons'],
    strips: [
      { section: 'economy', rhythm: 'big-and-three' }, { section: 'culture', rhythm: 'four' }, { section: 'opinion', rhythm: 'voices' },
      { section: 'society', rhythm: 'big-and-three' }, { section: 'sport', rhythm: 'four' },
    ],
  },
  en: {
    lead: 'saahour-river-en',
    beside: ['sails-quay-returns-en', 'nouran-library-ceiling-en'],
    briefs: ['central-bank-holds-en', 'shade-bylaw-nouran', 'uqab-night-race-en', 'hamlets-network-en'],
    picks: ['last-sailmaker', 'girih-no-repeat-en', 'depot-swifts', 'cook-eighty-recipes-en'],
    strips: [
      { section: 'society', rhythm: 'big-and-three' }, { section: 'opinion', rhythm: 'voices' }, { section: 'science', rhythm: 'four' },
    ],
  },
};
