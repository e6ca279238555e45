'use client';

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from '../../words.client.tsx';

type Point = { x: number; y: number };
type Props = { picture: { src: string; width: number; height: number }; focal: Point; onFocal: (focal: Point) => void };

/** The shapes in which the site cuts a story's picture. */
const shapes = [
  { id: 'wide', ratio: '16 / 9' },
  { id: 'card', ratio: '3 / 2' },
  { id: 'square', ratio: '1 / 1' },
] as const;

const step = { fine: 0.01, coarse: 0.05 };

/** What matters in the picture: clicked, or moved with the arrow keys; beside it what every cut leaves. */
export function FocalPoint({ picture, focal, onFocal }: Props) {
  const t = useWords('DeskEditor');
  const frame = useRef<HTMLDivElement>(null);
  const at = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  const move = (by: Point) => onFocal({ x: at(focal.x + by.x), y: at(focal.y + by.y) });

  const onPointer = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    onFocal({ x: at((event.clientX - box.x) / box.width), y: at((event.clientY - box.y) / box.height) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.shiftKey ? step.coarse : step.fine;
    const moves: Record<string, Point> = { ArrowLeft: { x: -by, y: 0 }, ArrowRight: { x: by, y: 0 }, ArrowUp: { x: 0, y: -by }, ArrowDown: { x: 0, y: by } }; // rtl-ok: a picture has no direction
    const wanted = moves[event.key];
    if (!wanted) return;
    event.preventDefault();
    move(wanted);
  };

  const position = `${focal.x * 100}% ${focal.y * 100}%`;
  return (
    <div className="focal">
      <div className="focal-frame" dir="ltr" ref={frame} onPointerDown={onPointer} onPointerMove={onPointer}>
        <img src={picture.src} alt="" width={picture.width} height={picture.height} draggable={false} />
        <button
          type="button" className="focal-point" style={{ insetInlineStart: `${focal.x * 100}%`, insetBlockStart: `${focal.y * 100}%` }} onKeyDown={onKeyDown}
          aria-label={t('focalAt', { x: Math.round(focal.x * 100), y: Math.round(focal.y * 100) })} aria-describedby="focal-hint"
        />
      </div>
      <p className="field-hint" id="focal-hint">{t('focalHint')}</p>
      <ul className="focal-cuts" aria-label={t('focalCuts')}>
        {shapes.map((shape) => (
          <li key={shape.id}><img src={picture.src} alt="" style={{ aspectRatio: shape.ratio, objectPosition: position }} /><span className="small soft">{t(`cut-${shape.id}`)}</span></li>
        ))}
      </ul>
    </div>
  );
}
