'use client';

import { ImageOff } from 'lucide-react';
import { GridList, GridListItem, type Selection } from 'react-aria-components';
import type { MediaItem } from '#db/media/desk.ts';
import { useEdition, useWords } from '../words.client.tsx';

type Props = {
  pictures: readonly MediaItem[];
  /** Opens a picture; without it pictures are chosen. */
  onOpen?: (id: number) => void;
  chosen?: ReadonlySet<number>;
  choose?: { many: boolean; change: (ids: Set<number>) => void };
};

/** Pictures side by side, moved through with the arrow keys; each says what it shows, or that nobody has said it yet. */
export function MediaGrid({ pictures, onOpen, chosen, choose }: Props) {
  const t = useWords('DeskMedia');
  const { locale } = useEdition();
  const change = (keys: Selection) => choose?.change(new Set(keys === 'all' ? pictures.map((one) => one.id) : [...keys].map(Number)));
  return (
    <GridList
      className="media-grid" layout="grid" aria-label={t('pictures')} items={pictures}
      selectionMode={choose ? (choose.many ? 'multiple' : 'single') : 'none'} selectionBehavior="toggle"
      selectedKeys={chosen} onSelectionChange={change}
      onAction={onOpen ? (key) => onOpen(Number(key)) : undefined}
    >
      {(picture) => {
        const alts = [picture.words[locale].alt, picture.words.ar.alt, picture.words.en.alt];
        const words = alts.find((alt) => alt !== '') ?? picture.name;
        const silent = !picture.decorative && alts.every((alt) => alt === '');
        return (
          <GridListItem id={picture.id} className="media-cell" textValue={words || t('unnamed')}>
            {picture.src
              ? <img src={picture.src} alt="" width={picture.width} height={picture.height} loading="lazy" decoding="async" style={{ objectPosition: `${picture.focal.x * 100}% ${picture.focal.y * 100}%` }} />
              : <span className="media-hole"><ImageOff aria-hidden /></span>}
            <span className="media-words" dir="auto">{words || t('unnamed')}</span>
            {silent && <span className="media-flag">{t('noAlt')}</span>}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
