'use client';

import { useSyncExternalStore } from 'react';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { useEdition, useWords } from '../../words.client.tsx';

type Props = { title: string; description: string; address: string; site: string; lang: string; dir: 'rtl' | 'ltr' };

/** What a search result shows of a page, in CSS px of the widest common layout; more is cut with an ellipsis. */
const room = { title: 580, description: 920 } as const;

/** The story as a search engine would list it, with how much of the room its words take. */
export function SearchPreview({ title, description, address, site, lang, dir }: Props) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const titleWidth = useWidth(title, '20px arial');
  const descriptionWidth = useWidth(description, '14px arial');
  return (
    <figure className="search-preview">
      <div className="search-result" lang={lang} dir={dir}>
        <p className="search-site"><b>{site}</b><bdi dir="ltr">{address}</bdi></p>
        <p className="search-title">{title}</p>
        <p className="search-description">{description}</p>
      </div>
      <figcaption className="field-hint">
        <span data-over={titleWidth > room.title || undefined}>{t('searchTitleRoom', { px: formatNumber(edition, titleWidth), most: formatNumber(edition, room.title) })}</span>
        <span data-over={descriptionWidth > room.description || undefined}>{t('searchDescriptionRoom', { px: formatNumber(edition, descriptionWidth), most: formatNumber(edition, room.description) })}</span>
      </figcaption>
    </figure>
  );
}

/** Width of the words in CSS px; 0 until the page stands in a browser. */
function useWidth(words: string, font: string): number {
  return useSyncExternalStore(never, () => widthOf(words, font), () => 0);
}

const never = () => () => {};

function widthOf(words: string, font: string): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  return Math.round(canvas.measureText(words).width);
}
