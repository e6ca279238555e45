'use client';

import { useEffect, useSyncExternalStore, type ComponentType } from 'react';
import { useWords } from '../words.client.tsx';
import { Modal } from './modal.client.tsx';

/**
 * Parts of a page that nobody sees when it opens. Their script comes once somebody is at the page, all of it, so that they
 * open at once and also when the line is cut later; a page that only opens does without.
 */

type Standing<P> = 'coming' | 'failed' | { Part: ComponentType<P> };
export type LatePart<P> = { subscribe: (heard: () => void) => () => void; standing: () => Standing<P>; /** Asks for it now; once more after it could not come. */ want: () => void };

const signsOfLife = ['pointermove', 'pointerdown', 'keydown'] as const;

const somebodyCame = new Promise<void>((resolve) => {
  if (typeof window === 'undefined') return;
  for (const sign of signsOfLife) window.addEventListener(sign, () => resolve(), { once: true, capture: true, passive: true });
});

export function latePart<P extends object>(load: () => Promise<ComponentType<P>>): LatePart<P> {
  const listeners = new Set<() => void>();
  let standing: Standing<P> = 'coming';
  let isAsked = false;
  const settle = (next: Standing<P>) => {
    standing = next;
    for (const heard of listeners) heard();
  };
  const want = () => {
    if (isAsked) return;
    isAsked = true;
    if (standing === 'failed') settle('coming');
    load().then((Part) => settle({ Part }), () => {
      isAsked = false;
      settle('failed');
    });
  };
  void somebodyCame.then(want);
  return {
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    standing: () => standing,
    want,
  };
}

export function useLate<P>(part: LatePart<P>): Standing<P> {
  return useSyncExternalStore(part.subscribe, part.standing, part.standing);
}

/** A part that stands in the page. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = latePart(load);
  return function Late(props: P) {
    const standing = useWanted(part);
    if (typeof standing === 'object') return <standing.Part {...props} />;
    return standing === 'coming' ? <Coming /> : <Failed onAgain={part.want} />;
  };
}

/** A part that stands above the page. */
export function lateDialog<P extends { onClose: () => void }>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = latePart(load);
  return function LateDialog(props: P) {
    const t = useWords('DeskCommon');
    const standing = useWanted(part);
    if (typeof standing === 'object') return <standing.Part {...props} />;
    // No dialog yet: focus stays where it was, and the dialog that comes takes it from there and gives it back.
    if (standing === 'coming') return <div className="modal-ground"><div className="modal"><div className="modal-body"><Coming /></div></div></div>;
    return <Modal title={t('partFailed')} isOpen onClose={props.onClose}><Failed onAgain={part.want} /></Modal>;
  };
}

function useWanted<P>(part: LatePart<P>): Standing<P> {
  useEffect(() => part.want(), [part]);
  return useLate(part);
}

function Coming() {
  const t = useWords('DeskCommon');
  return <p className="soft" role="status">{t('partComing')}</p>;
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const t = useWords('DeskCommon');
  return <p className="note" data-kind="warn" role="alert"><span className="grow">{t('partFailedWhy')}</span><button type="button" className="btn btn-small" onClick={onAgain}>{t('tryAgain')}</button></p>;
}
