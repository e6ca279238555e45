'use client';

import { UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as ToastRegion } from 'react-aria-components';
import { useWords } from '../words.client.tsx';

/** What happened, and how to take it back where that is possible. `gone`: what follows once it can no longer be taken back. */
export type ToastMessage = { text: string; undo?: { run: () => void | Promise<void> }; gone?: () => void };

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Long enough to read and to reach for; a toast waits while it is pointed at or focused. */
const lasting = { plain: 6000, undo: 10_000 };

/** Says what happened, from any client file. */
export function useToast(): (message: ToastMessage) => void {
  return toast;
}

function toast(message: ToastMessage): void {
  const { text, undo, gone } = message;
  let undone = false;
  const run = () => {
    undone = true;
    return undo?.run();
  };
  queue.add({ text, ...(undo && { undo: { run } }) }, { timeout: undo ? lasting.undo : lasting.plain, onClose: () => undone || gone?.() });
}

/** The one place of the page where toasts appear. */
export function Toasts() {
  const t = useWords('DeskCommon');
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('toasts')}>
      {({ toast: shown }) => (
        <Toast toast={shown} className="toast">
          <ToastContent><p>{shown.content.text}</p></ToastContent>
          {shown.content.undo && (
            <button
              type="button"
              onClick={() => {
                void shown.content.undo?.run();
                queue.close(shown.key);
              }}
            >
              {t('undo')}
            </button>
          )}
          <button type="button" onClick={() => queue.close(shown.key)} aria-label={t('close')}>{'×'}</button>
        </Toast>
      )}
    </ToastRegion>
  );
}
