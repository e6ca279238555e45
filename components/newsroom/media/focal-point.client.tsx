'use client';

import type { KeyboardEvent, MouseEvent } from 'react';
import type { MediaItem } from '#db/media/desk.ts';
import { useWords } from '../words.client.tsx';

type Focal = MediaItem['focal'];
type Props = { picture: MediaItem; /** Absent where it may only be looked at. */ onChange?: (focal: Focal) => void };

const step = 0.02;
const stride = 0.1;
/** Physical on purpose: a picture does not turn round with the page. */
const moves: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const shapes = [{ name: 'wide', ratio: '16 / 9' }, { name: 'square', ratio: '1' }, { name: 'card', ratio: '4 / 3' }] as const;

/** What must stay in view: pointed at in the picture or moved with the arrow keys, with what each shape then shows. */
export function FocalPoint({ picture, onChange }: Props) {
  const t = useWords('DeskMedia');
  const { x, y } = picture.focal;
  const position = { x: Math.round(x * 100), y: Math.round(y * 100) };

  const point = (event: MouseEvent<HTMLButtonElement>) => {
    // Enter and the space bar click too, without a place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onChange?.({ x: within((event.clientX - box.x) / box.width), y: within((event.clientY - box.y) / box.height) });
  };
  const move = (event: KeyboardEvent) => {
    const way = moves[event.key];
    if (!way) return;
    event.preventDefault();
    const far = event.shiftKey ? stride : step;
    onChange?.({ x: within(x + way[0] * far), y: within(y + way[1] * far) });
  };

  const image = <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} />;
  return (
    <div className="focal">
      {onChange ? (
        <button type="button" className="focal-picture" onClick={point} onKeyDown={move} aria-label={t('focal', position)} aria-describedby="focal-help">
          {image}
          <span className="focal-mark" style={{ insetInlineStart: 'auto', left: `${position.x}%`, insetBlockStart: `${position.y}%` }} />
        </button>
      ) : <span className="focal-picture">{image}</span>}
      {onChange && <p id="focal-help" className="field-hint">{t('focalHelp')}</p>}
      <ul className="focal-crops" aria-label={t('crops')}>
        {shapes.map(({ name, ratio }) => (
          <li key={name} data-shape={name}>
            <img src={picture.src} alt="" style={{ aspectRatio: ratio, objectPosition: `${position.x}% ${position.y}%` }} />
            <span className="small soft">{t('crop', { shape: name })}</span>
          </li>
        ))}
      </ul>
      {onChange && <span className="desk-hidden" role="status">{t('focal', position)}</span>}
    </div>
  );
}

function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
