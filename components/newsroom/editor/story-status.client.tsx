'use client';

import { BadgeCheck, Clock, CornerDownLeft, Glasses, MessageSquareQuote, PenLine, CircleDot, CircleSlash } from 'lucide-react'; // rtl-ok
import type { LucideIcon } from 'lucide-react';
import { useWords } from '../words.client.tsx';
import type { StoryStanding } from './editor-story.ts';

const icons: Record<StoryStanding, LucideIcon> = {
  draft: PenLine, review: Glasses, 'sent-back': CornerDownLeft, approved: BadgeCheck, scheduled: Clock, published: CircleDot, corrected: MessageSquareQuote, withdrawn: CircleSlash, // rtl-ok
};

/** Where a story stands: a word, its own shape and its colour. */
export function StoryStatus({ standing }: { standing: StoryStanding }) {
  const t = useWords('DeskEditor');
  const Icon = icons[standing];
  return <span className="status" data-status={standing}><Icon className={standing === 'sent-back' ? 'dir-flip' : undefined} aria-hidden />{t(`status-${standing}`)}</span>;
}
