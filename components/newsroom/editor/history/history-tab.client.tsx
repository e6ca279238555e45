'use client';

import { useWords } from '../../words.client.tsx';
import { NotesList } from './notes-list.client.tsx';
import { RevisionsList } from './revisions-list.client.tsx';

/** What happened to the story: every kept version, and what the desk said to each other. */
export function HistoryTab() {
  const t = useWords('DeskHistory');
  return (
    <div className="tool-scroll">
      <h2>{t('notes')}</h2>
      <NotesList />
      <h2>{t('revisions')}</h2>
      <RevisionsList />
    </div>
  );
}
