'use client';

import { useEffect, useRef } from 'react';
import { Modal } from '../ui/modal.client.tsx';
import { useWords } from '../words.client.tsx';

type Actions = { publish: () => void; preview: () => void; save: () => void; list: () => void };

/** The keys of the page. Those with Ctrl work everywhere, `?` only where nothing is being typed. */
export function useShortcuts(actions: Actions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = wanted(event);
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current[run]();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

function wanted(event: KeyboardEvent): keyof Actions | null {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (isCommand && event.key === 'Enter') return 'publish';
  if (isCommand && event.code === 'KeyP') return 'preview';
  if (isCommand && event.code === 'KeyS') return 'save';
  if ((event.key === '?' || event.key === '؟') && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) return 'list';
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="spinbutton"]'));
}

const shown = [
  ['keyPublish', 'doPublish'], ['keyPreview', 'doPreview'], ['keySave', 'doSave'], ['keyInsert', 'doInsert'], ['keyFind', 'doFind'], ['keyBold', 'doBold'], ['keyLink', 'doLink'],
  ['keyUndo', 'doUndo'], ['keyNextNote', 'doNextNote'], ['keyOpenNote', 'doOpenNote'], ['keyClose', 'doClose'], ['keyList', 'doList'],
] as const;

export function ShortcutList({ onClose }: { onClose: () => void }) {
  const t = useWords('DeskEditor');
  return (
    <Modal title={t('shortcuts')} isOpen onClose={onClose}>
      <dl className="shortcut-list">
        {shown.map(([key, does]) => <div key={key}><dt><kbd>{t(key)}</kbd></dt><dd>{t(does)}</dd></div>)}
      </dl>
    </Modal>
  );
}
