import type { Edition } from '#lib/i18n/edition.ts';
import { numberOfSlot, type AdFormat, type AdSlotName } from '#lib/ads/slots.ts';
import { translator } from '#lib/i18n/translator.ts';

/** One slot for whoever fills it: its room is kept before anything comes, so that nothing moves when it does. */
export function AdSlot({ edition, name, format }: { edition: Edition; name: AdSlotName; format: AdFormat }) {
  const t = translator(edition, 'Ad');
  return (
    <aside className="ad-slot" data-ad-slot={name} data-ad-format={format} data-ad-provider="placeholder" aria-label={t('name', { format, number: numberOfSlot(name) })}>
      <p className="ad-label">{t('label')}</p>
      <div className="ad-frame">
        <span>{t('reserved')}</span>
      </div>
    </aside>
  );
}
