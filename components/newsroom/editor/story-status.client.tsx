'use client';

import { BadgeCheck, Clock, CornerDownLeft, FilePenLine, Glasses, MessageSquareQuote, PenLine, CircleDot, CircleSlash } from 'lucide-react'; // rtl-ok
import type { LucideIcon } from 'lucide-react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../words.client.tsx';
import type { StoryStanding } from './editor-story.ts';

const icons: Record<StoryStanding, LucideIcon> = {
  draft: PenLine, review: Glasses, 'sent-back': CornerDownLeft, approved: BadgeCheck, scheduled: Clock, published: CircleDot, pending: FilePenLine, corrected: MessageSquareQuote, withdrawn: CircleSlash, // rtl-ok
};

/** Where a story stands: a word, its own shape and its colour; of one that waits for its hour, `at` says which. */
export function StoryStatus({ standing, at = null }: { standing: StoryStanding; at?: number | null }) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const Icon = icons[standing];
  const word = standing === 'scheduled' && at !== null
    ? t('status-scheduledAt', { moment: t('moment', { date: formatDate(edition, at, 'dayMonth'), time: formatTime(edition, at) }) })
    : t(`status-${standing}`);
  return <span className="status" data-status={standing}><Icon className={standing === 'sent-back' ? 'dir-flip' : undefined} aria-hidden />{word}</span>;
}
