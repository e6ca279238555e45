'use client';

import { useId, useState, type FormEvent } from 'react';
import { Modal } from '../ui/modal.client.tsx';
import { useWords } from '../words.client.tsx';
import type { RowStory } from './row-verbs.ts';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  story: RowStory;
  /** What cannot be undone. */
  grave?: true;
  words: { title: string; field: string; hint: string; submit: string };
  /** Whether it was done. */
  send: (text: string) => Promise<boolean>;
};

/** Asks for the words without which something is not done: a note, a reason. */
export function WordsDialog({ isOpen, onClose, story, grave, words, send }: Props) {
  const common = useWords('DeskCommon');
  const t = useWords('DeskBoard');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const done = await send(text.trim());
    setBusy(false);
    if (!done) return;
    setText('');
    onClose();
  };
  return (
    <Modal title={words.title} isOpen={isOpen} onClose={onClose} role={grave ? 'alertdialog' : 'dialog'}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p><strong>{story.headline}</strong></p>
        <div className="field">
          <label htmlFor={id}>{words.field}</label>
          <textarea id={id} value={text} onChange={({ target }) => setText(target.value)} maxLength={600} required autoFocus aria-describedby={`${id}-hint`} />
          <span className="field-hint" id={`${id}-hint`}>{words.hint}</span>
        </div>
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
          <button type="submit" className={grave ? 'btn btn-danger' : 'btn btn-primary'} aria-disabled={busy || text.trim() === ''}>{busy ? t('working') : words.submit}</button>
        </div>
      </form>
    </Modal>
  );
}
