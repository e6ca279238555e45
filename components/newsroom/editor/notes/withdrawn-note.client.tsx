'use client';

import { CircleSlash } from 'lucide-react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';

/** When and why the story was taken down: nothing comes after that. */
export function WithdrawnNote() {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const { story: { stage, withdrawnAt, withdrawnReason } } = useDesk();
  if (stage !== 'withdrawn' || withdrawnAt === null) return null;
  const moment = t('moment', { date: formatDate(edition, withdrawnAt, 'date'), time: formatTime(edition, withdrawnAt) });
  return (
    <div className="note" data-kind="stop">
      <CircleSlash size={18} aria-hidden />
      <span className="sent-back"><b>{t('withdrawnOn', { moment })}</b>{withdrawnReason && <span dir="auto">{withdrawnReason}</span>}</span>
    </div>
  );
}
