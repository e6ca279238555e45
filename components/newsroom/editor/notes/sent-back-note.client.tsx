'use client';

import { CornerDownLeft } from 'lucide-react'; // rtl-ok
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';

/** Why the story came back: above the text until it is handed in again. */
export function SentBackNote() {
  const t = useWords('DeskEditor');
  const { story } = useDesk();
  const note = story.sentBackAt !== null && story.stage === 'draft' ? story.notes.find(({ kind }) => kind === 'sent-back') : undefined;
  if (!note) return null;
  return (
    <div className="note" data-kind="warn">
      <CornerDownLeft size={18} className="dir-flip" aria-hidden />
      <span className="sent-back"><b>{t('sentBackBy', { name: note.byName })}</b><span dir="auto">{note.text}</span></span>
    </div>
  );
}
