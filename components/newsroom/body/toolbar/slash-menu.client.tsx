'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useId, useState, type RefObject } from 'react';
import { answersTo } from '#lib/text/answers-to.ts';
import { useWords } from '../../words.client.tsx';
import { useBodyDesk } from '../body-desk.client.tsx';
import { dismissSlash, openSlash } from '../plugins/slash.ts';
import { InsertionIcon } from './insertion-icon.client.tsx';
import { insertions, type Insertion } from './insertions.ts';

type Props = { editor: Editor; /** Where the editor asks what its keys mean while this is open. */ keys: RefObject<((event: KeyboardEvent) => boolean) | null> };

/** What can be set in at the caret, found by typing its name in Arabic or English. The caret stays in the text. */
export function SlashMenu({ editor, keys }: Props) {
  const t = useWords('DeskBody');
  const desk = useBodyDesk();
  const id = useId();
  const slash = useEditorState({ editor, selector: () => openSlash(editor.state) });
  const [at, setAt] = useState(0);
  const query = slash?.query;
  const found = query === undefined ? [] : insertions.filter((each) => answersTo(`${t(`insert-${each}`)} ${t(`insert-words-${each}`)}`, query));
  const current = found[Math.min(at, found.length - 1)];
  const isOpen = slash !== null && current !== undefined;

  useEffect(() => setAt(0), [query]);
  const choose = (what: Insertion) => {
    if (!slash) return;
    editor.chain().focus().deleteRange(slash).run();
    desk.insert(editor, what);
  };
  useEffect(() => {
    keys.current = (event) => {
      if (!isOpen) return false;
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          setAt((Math.min(at, found.length - 1) + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length);
          return true;
        case 'Enter':
        case 'Tab':
          choose(current);
          return true;
        case 'Escape':
          dismissSlash(editor.view);
          return true;
        default:
          return false;
      }
    };
  });
  useEffect(() => {
    const { dom } = editor.view;
    if (!isOpen) return;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${current}`);
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, isOpen, current]);

  if (!isOpen) return null;
  return (
    <div className="popover slash-menu" style={placeUnder(editor, slash.from)}>
      <ul id={id} role="listbox" className="menu" aria-label={t('insert')}>
        {found.map((each) => (
          <li
            key={each} id={`${id}-${each}`} role="option" aria-selected={each === current} data-focused={each === current || undefined}
            onMouseDown={(event) => event.preventDefault()} onMouseMove={() => setAt(found.indexOf(each))} onClick={() => choose(each)}
          >
            <InsertionIcon of={each} />
            <span>{t(`insert-${each}`)}</span>
            <span className="slash-word">{t(`insert-words-${each}`).split(' ')[0]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Under the slash, growing away from the side where the text begins; above it where there is no room. */
function placeUnder(editor: Editor, pos: number) {
  const caret = editor.view.coordsAtPos(pos);
  const isRtl = getComputedStyle(editor.view.dom).direction === 'rtl';
  const inline = isRtl ? document.documentElement.clientWidth - caret.right : caret.left;
  const below = innerHeight - caret.bottom;
  return {
    ...(below < 280 && caret.top > below ? { bottom: innerHeight - caret.top + 6, maxHeight: caret.top - 12 } : { top: caret.bottom + 6, maxHeight: below - 12 }),
    [isRtl ? 'right' : 'left']: Math.max(8, inline),
  };
}
