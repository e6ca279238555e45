import type { Edition } from '#lib/i18n/edition.ts';
import { numberOfSlot, type AdFormat, type AdSlotName } from '#lib/ads/slots.ts';
import { translator } from '#lib/i18n/translator.ts';

type AdSlotProps = { edition: Edition; name: AdSlotName; format: AdFormat; /** Why it stands here, for whoever looks at the markup. */ reason?: string };

/** One slot for whoever fills it: its room is kept before anything comes, so that nothing moves when it does. */
export function AdSlot({ edition, name, format, reason }: AdSlotProps) {
  const t = translator(edition, 'Ad');
  return (
    <aside
      className="ad-slot"
      data-ad-slot={name}
      data-ad-format={format}
      data-ad-provider="placeholder"
      data-ad-reason={reason}
      aria-label={t('name', { format, number: numberOfSlot(name) })}
    >
      <div className="ad-label">{t('label')}</div>
      <div className="ad-frame">
        <span>{t('reserved')}</span>
      </div>
    </aside>
  );
}
