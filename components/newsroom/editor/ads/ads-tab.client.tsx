'use client';

import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import type { AdWhy } from '#lib/ads/ad-why.ts';
import { decideAds } from '#lib/ads/place-ads.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';

/** Whether the story carries ads, and where they fall in the text as it is now. */
export function AdsTab() {
  const t = useWords('DeskEditor');
  const { story, body } = useDesk();
  const [ads, setAds] = useStoryField('ads');
  const [sensitive] = useStoryField('sensitive');
  const [text] = useStoryField('body');
  const sayWhy = useWhy();
  const decisions = useMemo(() => decideAds(text.content, { locale: story.locale, ads, sensitive }), [text, story.locale, ads, sensitive]);
  const headings = new Map(text.content.map((block) => [block.attrs.id, blockText(block)]));
  const placed = decisions.filter((decision) => decision.placed).length;
  return (
    <div className="tool-scroll">
      <h2>{t('adsTitle')}</h2>
      <label className="check"><input type="checkbox" checked={ads === 'on'} onChange={(event) => setAds(event.currentTarget.checked ? 'on' : 'off')} /><span>{t('adsOn')}<small>{t('adsOnHint')}</small></span></label>
      {ads === 'on' && sensitive && <p className="note" data-kind="warn">{t('adsSensitive')}</p>}
      {ads === 'on' && !sensitive && (
        <>
          <p className="soft">{decisions.length === 0 ? t('adsNoPlaces') : t('adsPlaced', { count: placed })}</p>
          <ol className="ad-places">
            {decisions.map((decision) => (
              <li key={decision.before} data-placed={decision.placed || undefined}>
                {decision.placed ? <Check aria-hidden /> : <X aria-hidden />}
                <div>
                  <button type="button" className="link" onClick={() => body.current?.scrollToBlock(decision.before)}>{t('adsBefore', { heading: headings.get(decision.before) ?? '' })}</button>
                  <p className="small soft">{sayWhy(decision.why)}</p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function useWhy(): (why: AdWhy) => string {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const number = (value: number) => formatNumber(edition, Math.round(value));
  const percent = (share: number) => formatNumber(edition, share, { style: 'percent', maximumFractionDigits: 0 });
  return (why) => {
    switch (why.kind) {
      case 'placed':
        return why.under === 'top' ? t('whyUnderTop', { px: number(why.px), share: percent(why.share) }) : t('whyUnderSlot', { px: number(why.px), share: percent(why.share) });
      case 'off':
        return t('whyOff');
      case 'sensitive':
        return t('adsSensitive');
      case 'after':
        return t('whyAfter');
      case 'most':
        return t('whyMost', { most: why.most });
      case 'top':
        return t('whyTop', { px: number(why.px), wanted: number(why.wanted), column: why.column });
      case 'end':
        return t('whyEnd', { px: number(why.px), wanted: number(why.wanted), column: why.column });
      case 'between':
        return t('whyBetween', { px: number(why.px), wanted: number(why.wanted), column: why.column });
      case 'density':
        return t('whyDensity', { share: percent(why.share), allowed: percent(why.allowed), column: why.column });
    }
  };
}
