'use client';

import { useId, useState } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';

/** What the desk told each other about the story; readers never see it. */
export function NotesList() {
  const t = useWords('DeskHistory');
  const edition = useEdition();
  const toast = useToast();
  const reasonOf = useErrorWords();
  const { story, refresh } = useDesk();
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const id = useId();

  const add = async () => {
    setBusy(true);
    const answer = await act('article.note', { id: story.id, text: words.trim() });
    setBusy(false);
    if (!answer.ok) return toast({ text: reasonOf(answer.reason) });
    setWords('');
    refresh();
  };
  return (
    <>
      {story.notes.length === 0 && <p className="soft">{t('noNotes')}</p>}
      <ol className="history-list">
        {story.notes.map((note) => (
          <li key={note.id}>
            <span className="row small soft"><b>{note.byName}</b><time>{t('moment', { date: formatDate(edition, note.at, 'dayMonth'), time: formatTime(edition, note.at) })}</time>{note.kind !== 'note' && <span className="chip">{t(`note-${note.kind}`)}</span>}</span>
            <p dir="auto">{note.text}</p>
          </li>
        ))}
      </ol>
      {story.rights.note && (
        <form className="stack" onSubmit={(event) => { event.preventDefault(); if (words.trim() !== '' && !isBusy) void add(); }}>
          <div className="field">
            <label htmlFor={id}>{t('addNote')}</label>
            <textarea id={id} value={words} dir="auto" rows={2} maxLength={2000} onChange={(event) => setWords(event.currentTarget.value)} />
            <span className="field-hint">{t('noteHint')}</span>
          </div>
          <div className="row"><button type="submit" className="btn" aria-disabled={words.trim() === '' || isBusy}>{isBusy ? t('adding') : t('add')}</button></div>
        </form>
      )}
    </>
  );
}
