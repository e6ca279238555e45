import { BadgeCheck, CircleDot, CircleSlash, Clock, CornerDownLeft, Glasses, MessageSquareQuote, PencilLine, type LucideIcon } from 'lucide-react';

export type ShownStatus = 'draft' | 'review' | 'approved' | 'scheduled' | 'published' | 'corrected' | 'withdrawn' | 'sent-back';

const shapes: Readonly<Record<ShownStatus, LucideIcon>> = {
  draft: PencilLine, review: Glasses, approved: BadgeCheck, scheduled: Clock, published: CircleDot, corrected: MessageSquareQuote, withdrawn: CircleSlash, 'sent-back': CornerDownLeft,
};

/** How far a story has come: a word under `DeskStatus`, its colour and its own shape. */
export function StatusWord({ status, word }: { status: ShownStatus; word: string }) {
  const Shape = shapes[status];
  return <span className="status" data-status={status}><Shape className={status === 'sent-back' ? 'dir-flip' : undefined} aria-hidden />{word}</span>;
}
