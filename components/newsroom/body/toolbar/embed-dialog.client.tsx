'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { embedAddress } from '#lib/body/embed-address.ts';
import { embedFromAddress, type EmbedAddress } from '#lib/body/embed-from-address.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useWords } from '../../words.client.tsx';
import { insertBlock } from '../commands/blocks.ts';
import { setLink } from '../commands/link.ts';

type Props = { editor: Editor; /** What was pasted. */ given?: EmbedAddress; onClose: () => void };

/** A post or a film from elsewhere: its address, and what readers are told of it before it is loaded. */
export function EmbedDialog({ editor, given, onClose }: Props) {
  const t = useWords('DeskBody');
  const id = useId();
  const [address, setAddress] = useState(given ? embedAddress(given) : '');
  const [title, setTitle] = useState('');
  const [hasTried, setTried] = useState(false);
  const found = given && address === embedAddress(given) ? { ok: true as const, value: given } : embedFromAddress(address);
  const suggestion = found.ok ? t('embedTitle', { provider: found.value.provider }) : '';
  const isUntitled = title.trim() === '';
  const close = (after: () => void) => {
    onClose();
    setTimeout(after, 0);
  };
  const save = () => {
    setTried(true);
    if (!found.ok || isUntitled) return;
    const { provider, embedId } = found.value;
    close(() => insertBlock(editor, { type: 'embed', attrs: { provider, embedId, title: title.trim() } }));
  };
  const refusal = hasTried || address.length > 8 ? (found.ok ? null : found.reason) : null;
  return (
    <Modal title={t('addEmbed')} isOpen onClose={() => close(() => editor.commands.focus())}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-address`}>{t('embedAddress')}</label>
          <input
            id={`${id}-address`} type="text" inputMode="url" dir="ltr" autoFocus={!given} value={address} autoComplete="off" spellCheck={false}
            aria-invalid={refusal !== null} aria-describedby={`${id}-about`} onChange={({ target }) => setAddress(target.value)}
          />
          {refusal === null
            ? <p className="field-hint" id={`${id}-about`}>{found.ok ? t('embedFound', { provider: found.value.provider }) : t('embedProviders')}</p>
            : <p className="field-error" role="alert" id={`${id}-about`}>{t(refusal)}</p>}
        </div>
        <div className="field">
          <label htmlFor={`${id}-title`}>{t('embedTitleLabel')}</label>
          <input
            id={`${id}-title`} autoFocus={given !== undefined} value={title} maxLength={300} placeholder={suggestion} aria-invalid={hasTried && isUntitled} aria-describedby={`${id}-why`}
            onChange={({ target }) => setTitle(target.value)}
          />
          <p className={hasTried && isUntitled ? 'field-error' : 'field-hint'} id={`${id}-why`}>{t('embedTitleHint')}</p>
          {isUntitled && suggestion !== '' && <div><button type="button" className="btn btn-small" onClick={() => setTitle(suggestion)}>{t('embedSuggestion', { title: suggestion })}</button></div>}
        </div>
        <div className="modal-foot">
          {given && <button type="button" className="btn" onClick={() => close(() => setLink(editor, { href: embedAddress(given), text: '' }))}>{t('embedAsLink')}</button>}
          <button type="submit" className="btn btn-primary">{t('insertEmbed')}</button>
        </div>
      </form>
    </Modal>
  );
}
