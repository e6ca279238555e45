'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { deskPaths } from '#lib/urls.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';

/** Where a letter is a word and not a command. */
const elsewhere = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const titles = () => [...document.querySelectorAll<HTMLElement>('[data-board-row] .board-title')];

/** The keys of the board, by their place on the keyboard: on an Arabic one J writes ت. */
export function BoardKeys() {
  const t = useWords('DeskBoard');
  const router = useRouter();
  const { locale } = useEdition();
  const [shown, show] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      const act = commandOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    const commandOf = ({ code, key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
      if (key === '?' || key === '؟' || (code === 'Slash' && shiftKey)) return () => show(true);
      if (key === '/' || code === 'Slash') return () => document.querySelector<HTMLElement>('[data-board-search]')?.focus();
      if (shiftKey) return undefined;
      if (code === 'KeyN') return () => router.push(deskPaths.newArticle(locale));
      if (code === 'KeyJ') return () => step(1);
      if (code === 'KeyK') return () => step(-1);
      return undefined;
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [router, locale]);
  const keys = [['J', t('keyNext')], ['K', t('keyPrevious')], ['Enter', t('keyOpen')], ['N', t('keyNew')], ['/', t('keySearch')], ['?', t('keyHelp')]] as const;
  return (
    <Modal title={t('help')} isOpen={shown} onClose={() => show(false)}>
      <dl className="board-help">{keys.map(([key, word]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{word}</dd></div>)}</dl>
    </Modal>
  );
}

/** To the next row or the one before; from outside of the list to its first or last. */
function step(by: 1 | -1): void {
  const all = titles();
  const here = all.findIndex((title) => title.closest('[data-board-row]')?.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + by));
  all[next]?.focus();
}
