'use client';

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useEdition, useWords } from '../words.client.tsx';
import { directionOf } from '#lib/i18n/locales.ts';

export const toolTabs = ['text', 'summary', 'style', 'setup', 'pictures', 'ads', 'history'] as const;
export type ToolTab = (typeof toolTabs)[number];

type Props = {
  tab: ToolTab;
  onTab: (tab: ToolTab) => void;
  /** What stands beside the text when nothing else was asked for. */
  beside: ToolTab;
  counts: Partial<Record<ToolTab, number>>;
  /** The paper: beside the tools where there is room, one of the tabs where there is not. */
  paper: ReactNode;
  panel: (tab: ToolTab) => ReactNode;
};

/** Paper and tools. Where the window is narrow the text is the first of the tabs. */
export function ToolTabs({ tab, onTab, beside, counts, paper, panel }: Props) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const narrow = useNarrow();
  const list = useRef<HTMLDivElement>(null);
  const shown = narrow ? toolTabs : toolTabs.slice(1);
  const current = !narrow && tab === 'text' ? beside : tab;

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = directionOf(edition.locale) === 'rtl' ? 'ArrowLeft' : 'ArrowRight'; // rtl-ok
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'; // rtl-ok
    const at = shown.indexOf(current);
    const to = event.key === forward ? at + 1 : event.key === backward ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : null;
    if (to === null) return;
    event.preventDefault();
    const next = shown[(to + shown.length) % shown.length];
    if (!next) return;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div className="editor-work" data-tab={current}>
      <div className="tabs editor-tabs" role="tablist" aria-label={t('tools')} ref={list} onKeyDown={onKeyDown}>
        {shown.map((one) => (
          <button
            key={one} type="button" role="tab" id={`tab-${one}`} aria-selected={one === current} aria-controls={one === 'text' ? 'editor-paper' : 'editor-tool'}
            tabIndex={one === current ? 0 : -1} onClick={() => onTab(one)}
          >
            {t(`tab-${one}`)}
            {Boolean(counts[one]) && <span className="count">{t('count', { count: counts[one] ?? 0 })}</span>}
          </button>
        ))}
      </div>
      <div id="editor-paper" className="editor-sheet" role={narrow ? 'tabpanel' : undefined} aria-labelledby={narrow ? 'tab-text' : undefined}>{paper}</div>
      <section id="editor-tool" className="editor-tools" role="tabpanel" aria-labelledby={`tab-${current}`}>{current !== 'text' && panel(current)}</section>
    </div>
  );
}

/** Whether paper and tools have no room beside each other; the same width as in editor.css. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = window.matchMedia('(width < 60rem)');
    const read = () => setNarrow(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return narrow;
}
