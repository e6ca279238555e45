'use client';

import type { Editor } from '@tiptap/core';
import { GripVertical } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import { useWords } from '../../words.client.tsx';
import { blockDrag } from '../plugins/drop-between.ts';

type Props = { editor: Editor; /** What the grip is placed in. */ page: RefObject<HTMLDivElement | null> };
type Place = { pos: number; top: number };

/** A grip beside the block under the pointer, to drag it elsewhere. For the keyboard there is Alt and the arrows. */
export function BlockGrip({ editor, page }: Props) {
  const t = useWords('DeskBody');
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const follow = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) setPlace(blockNear(editor, element, event.clientY));
    };
    const leave = () => setPlace(null);
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    editor.on('update', leave);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
      editor.off('update', leave);
    };
  }, [editor, page]);

  if (!place || !editor.isEditable) return null;
  return (
    <div
      className="block-grip" draggable aria-hidden title={t('grip')} style={{ insetBlockStart: place.top }}
      onClick={() => editor.chain().setNodeSelection(place.pos).focus().run()}
      onDragStart={(event) => {
        const block = editor.view.nodeDOM(place.pos);
        event.dataTransfer.setData(blockDrag, String(place.pos));
        event.dataTransfer.effectAllowed = 'move';
        if (block instanceof HTMLElement) event.dataTransfer.setDragImage(block, block.clientWidth / 2, 12);
      }}
    >
      <GripVertical aria-hidden />
    </div>
  );
}

function blockNear(editor: Editor, page: HTMLElement, height: number): Place | null {
  let place: Place | null = null;
  editor.state.doc.forEach((_node, pos) => {
    const dom = editor.view.nodeDOM(pos);
    if (place || !(dom instanceof HTMLElement)) return;
    const { top, bottom } = dom.getBoundingClientRect();
    if (height >= top - 6 && height <= bottom + 6) place = { pos, top: top - page.getBoundingClientRect().top };
  });
  return place;
}
