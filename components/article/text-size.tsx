import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { ordinarySize, textSizes } from '../behaviours/text-sizes.ts';

/** Makes the text of stories larger or smaller; hidden until the browser can. */
export function TextSize({ edition }: { edition: Edition }) {
  const t = translator(edition, 'TextSize');
  const letter = t('letter');
  return (
    <text-size role="group" aria-label={t('title')}>
      <button type="button" data-step="-1" className="smaller"><span aria-hidden="true">{letter}</span><span className="unseen">{t('smaller')}</span></button>
      <button type="button" data-step="0" className="ordinary"><span aria-hidden="true">{letter}</span><span className="unseen">{t('ordinary')}</span></button>
      <button type="button" data-step="1" className="larger"><span aria-hidden="true">{letter}</span><span className="unseen">{t('larger')}</span></button>
      <span className="unseen" aria-live="polite">
        {textSizes.map((size) => (
          <output key={size} data-for={size} hidden>{size === ordinarySize ? t('ordinary') : t('now', { share: size })}</output>
        ))}
      </span>
    </text-size>
  );
}
