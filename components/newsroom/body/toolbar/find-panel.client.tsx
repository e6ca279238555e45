'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words.client.tsx';
import { useBodyDesk } from '../body-desk.client.tsx';
import { findWords, foundWords, replaceAllFound, replaceFound, selectFound, stepToFound } from '../plugins/find-words.ts';
import { Tool } from './tool.client.tsx';

type Props = { editor: Editor; /** Counts the times it was asked for, so that it takes the focus again. */ asked: number; onClose: () => void };

/** Finds words in the story and replaces them. */
export function FindPanel({ editor, asked, onClose }: Props) {
  const t = useWords('DeskBody');
  const desk = useBodyDesk();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => chosenWords(editor));
  const [folded, setFolded] = useState(true);
  const [instead, setInstead] = useState('');
  const found = useEditorState({
    editor,
    selector: () => {
      const { places, current } = foundWords(editor.state);
      return { count: places.length, current, at: places[current]?.from ?? null };
    },
  });

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  useEffect(() => {
    findWords(editor, { words, folded });
  }, [editor, words, folded]);
  useEffect(() => () => {
    if (!editor.isDestroyed) findWords(editor, { words: '', folded: true });
  }, [editor]);
  useEffect(() => {
    editor.view.dom.querySelector('.found-words.current')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [editor, found.at, words]);

  const close = () => {
    selectFound(editor);
    onClose();
    editor.commands.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const stepOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    stepToFound(editor, event.shiftKey ? -1 : 1);
  };
  const replaceAll = () => desk.say(t('noticeReplaced', { count: replaceAllFound(editor, instead) }));
  const none = found.count === 0 || undefined;
  return (
    <div className="find-panel" role="search" aria-label={t('findPanel')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <label className="desk-hidden" htmlFor={`${id}-find`}>{t('findWords')}</label>
        <input ref={input} id={`${id}-find`} className="input" value={words} placeholder={t('findWords')} onChange={({ target }) => setWords(target.value)} onKeyDown={stepOnEnter} dir="auto" autoComplete="off" />
        <output className="find-count" htmlFor={`${id}-find`}>{words === '' ? '' : found.count === 0 ? t('foundNone') : t('foundAt', { current: found.current + 1, count: found.count })}</output>
        <Tool label={t('foundPrevious')} keys="Shift Enter" isDisabled={found.count === 0} onPress={() => stepToFound(editor, -1)}><ChevronUp aria-hidden /></Tool>
        <Tool label={t('foundNext')} keys="Enter" isDisabled={found.count === 0} onPress={() => stepToFound(editor, 1)}><ChevronDown aria-hidden /></Tool>
        <Tool label={t('closeFind')} keys="Esc" onPress={close}><X aria-hidden /></Tool>
      </div>
      <div className="find-row">
        <label className="desk-hidden" htmlFor={`${id}-instead`}>{t('replaceWith')}</label>
        <input id={`${id}-instead`} className="input" value={instead} placeholder={t('replaceWith')} onChange={({ target }) => setInstead(target.value)} dir="auto" autoComplete="off" />
        <button type="button" className="btn btn-small" aria-disabled={none} onClick={() => replaceFound(editor, instead)}>{t('replaceOne')}</button>
        <button type="button" className="btn btn-small" aria-disabled={none} onClick={replaceAll}>{t('replaceAll')}</button>
        <label className="check small"><input type="checkbox" checked={folded} onChange={({ target }) => setFolded(target.checked)} />{t('findFolded')}</label>
      </div>
    </div>
  );
}

/** Words that are chosen on one line are what somebody wants to find. */
function chosenWords({ state: { selection, doc } }: Editor): string {
  const words = doc.textBetween(selection.from, selection.to, '\n');
  return words.includes('\n') || words.length > 80 ? '' : words;
}
