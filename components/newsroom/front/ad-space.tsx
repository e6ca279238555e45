import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { adSizes } from '#lib/ads/slots.ts';

/** Room that is kept for an ad: neutral, and never part of what editors move. */
export function AdSpace({ words, edition }: { words: string; edition: Edition }) {
  const size = adSizes.leaderboard.at(-1);
  return (
    <p className="front-ad">
      <span>{words}</span>
      {size && <span className="num" dir="ltr">{[size.width, size.height].map((side) => formatNumber(edition, side)).join(' × ')}</span>}
    </p>
  );
}
