'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { act } from '../act.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';
import { Problem } from './problem.tsx';

type Props = { person: { id: string; name: string }; onClose: () => void; onReset: (name: string, token: string) => void };

/** Asks before somebody's password and second factor go. */
export function ResetDialog({ person, onClose, onReset }: Props) {
  const t = useWords('DeskStaff');
  const common = useWords('DeskCommon');
  const words = useErrorWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reset = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await act('staff.reset', { id: person.id });
    setBusy(false);
    if (!answer.ok) return setProblem(words(answer.reason));
    router.refresh();
    onReset(person.name, answer.value.token);
  };
  return (
    <Modal title={t('resetTitle', { name: person.name })} isOpen onClose={onClose} role="alertdialog">
      <Problem text={problem} />
      <p>{t('resetText')}</p>
      <div className="modal-foot">
        <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
        <button type="button" className="btn btn-danger" aria-disabled={busy} onClick={() => void reset()}>{busy ? t('working') : t('resetDo')}</button>
      </div>
    </Modal>
  );
}
