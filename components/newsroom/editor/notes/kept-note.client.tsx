'use client';

import { History } from 'lucide-react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../../words.client.tsx';

type Props = { at: number; hasParted: boolean; onRestore: () => void; onCompare: () => void; onDrop: () => void };

/** This device has words of the story that the newsroom has not. */
export function KeptNote({ at, hasParted, onRestore, onCompare, onDrop }: Props) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const moment = t('moment', { date: formatDate(edition, at, 'dayMonth'), time: formatTime(edition, at) });
  return (
    <div className="note" role="status">
      <History size={18} aria-hidden />
      <span>{hasParted ? t('keptParted', { moment }) : t('kept', { moment })}</span>
      {!hasParted && <button type="button" className="btn btn-tonal btn-small" onClick={onRestore}>{t('keptRestore')}</button>}
      <button type="button" className="btn btn-small" onClick={onCompare}>{t('keptCompare')}</button>
      <button type="button" className="btn btn-quiet btn-small" onClick={onDrop}>{t('keptDrop')}</button>
    </div>
  );
}
