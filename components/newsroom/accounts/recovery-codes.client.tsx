'use client';

import { Copy } from 'lucide-react';
import { useToast } from '../ui/toasts.client.tsx';
import { useWords } from '../words.client.tsx';

/** The codes for a day without the phone. They are shown this once; the server keeps hashes. */
export function RecoveryCodes({ codes, onSaved }: { codes: readonly string[]; onSaved: () => void }) {
  const t = useWords('DeskAccount');
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    toast({ text: t('codesCopied') });
  };
  return (
    <div className="stack">
      <h3>{t('codesTitle')}</h3>
      <p>{t('codesText')}</p>
      <ol className="recovery-codes">{codes.map((code) => <li key={code}>{code}</li>)}</ol>
      <div className="row">
        <button type="button" className="btn" onClick={() => void copy()}><Copy aria-hidden />{t('copyCodes')}</button>
        <button type="button" className="btn btn-primary" onClick={onSaved}>{t('codesSaved')}</button>
      </div>
    </div>
  );
}
