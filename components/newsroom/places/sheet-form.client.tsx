'use client';

import { useState, type ReactNode } from 'react';
import { Modal } from '../ui/modal.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';

type Props = {
  title: string;
  /** What the main button does, if it does not merely save. */
  doing?: string;
  size?: 'wide';
  onClose: () => void;
  /** Says why it was refused; null when it was done. */
  onSubmit: () => Promise<string | null>;
  children: ReactNode;
};

/** A dialog with a form: stays open with what was typed until the newsroom has it. */
export function SheetForm({ title, doing, size, onClose, onSubmit, children }: Props) {
  const t = useWords('DeskCommon');
  const because = useErrorWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const refused = await onSubmit();
    setBusy(false);
    setProblem(refused);
  };
  return (
    <Modal title={title} isOpen onClose={onClose} size={size}>
      <form
        className="stack" action={() => void submit()}
      >
        {children}
        {problem !== null && <p className="note" data-kind="stop" role="alert">{because(problem)}</p>}
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onClose}>{t('cancel')}</button>
          <button type="submit" className="btn btn-primary" aria-disabled={busy || undefined}>{busy ? t('saving') : doing ?? t('save')}</button>
        </div>
      </form>
    </Modal>
  );
}
