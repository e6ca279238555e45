'use client';

import { headlineLength } from '#lib/newsroom/headline-length.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { useWords } from '../../words.client.tsx';

/** How long the headline is, and what that means where it will stand. */
export function HeadlineHint({ id, headline, locale }: { id: string; headline: string; locale: Locale }) {
  const t = useWords('DeskEditor');
  const { letters, verdict, share } = headlineLength(headline, locale);
  return (
    <p className="headline-hint" id={id} data-verdict={verdict}>
      <span>{t('headlineLetters', { count: letters })}</span>
      <meter className="headline-meter" aria-hidden min={0} max={1} value={share} />
      <span>{t(`headline-${verdict}`)}</span>
    </p>
  );
}
