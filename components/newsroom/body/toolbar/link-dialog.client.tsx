'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { linkAddressFrom } from '#lib/body/link-address.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useWords } from '../../words.client.tsx';
import { linkAt, removeLink, setLink } from '../commands/link.ts';

type Props = { editor: Editor; onClose: () => void };

/** Where the chosen words lead. */
export function LinkDialog({ editor, onClose }: Props) {
  const t = useWords('DeskBody');
  const id = useId();
  const [before] = useState(() => linkAt(editor));
  const [address, setAddress] = useState(before.href);
  const [words, setWords] = useState(before.text);
  const [isRefused, setRefused] = useState(false);
  const needsWords = before.text === '';
  const close = (after: () => void) => {
    onClose();
    setTimeout(after, 0);
  };
  const save = () => {
    const href = linkAddressFrom(address);
    if (href === undefined) setRefused(true);
    else close(() => setLink(editor, { href, text: words.trim() }));
  };
  return (
    <Modal title={before.href ? t('editLink') : t('addLink')} isOpen onClose={() => close(() => editor.commands.focus())}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-address`}>{t('linkAddress')}</label>
          <input
            id={`${id}-address`} type="text" inputMode="url" dir="ltr" autoFocus value={address} maxLength={2000} autoComplete="off" spellCheck={false}
            aria-invalid={isRefused} aria-describedby={isRefused ? `${id}-refused` : undefined}
            onChange={({ target }) => {
              setAddress(target.value);
              setRefused(false);
            }}
          />
          {isRefused && <p className="field-error" role="alert" id={`${id}-refused`}>{t('linkRefused')}</p>}
        </div>
        {needsWords && (
          <div className="field">
            <label htmlFor={`${id}-words`}>{t('linkWords')}</label>
            <input id={`${id}-words`} value={words} onChange={({ target }) => setWords(target.value)} aria-describedby={`${id}-hint`} />
            <p className="field-hint" id={`${id}-hint`}>{t('linkWordsHint')}</p>
          </div>
        )}
        <div className="modal-foot">
          {before.href && <button type="button" className="btn btn-danger" onClick={() => close(() => removeLink(editor))}>{t('removeLink')}</button>}
          <button type="submit" className="btn btn-primary">{t('saveLink')}</button>
        </div>
      </form>
    </Modal>
  );
}
