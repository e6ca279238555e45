'use client';

import { useId, useState } from 'react';
import { useWords } from '../words.client.tsx';

type Props = { name: string; label: string; autoComplete: 'current-password' | 'new-password'; hint?: string; autoFocus?: boolean; invalid?: boolean };

/** A password, that can be looked at while it is typed. */
export function PasswordField({ name, label, autoComplete, hint, autoFocus, invalid }: Props) {
  const t = useWords('DeskSignIn');
  const [seen, setSeen] = useState(false);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="input-with-icon">
        <input id={id} name={name} type={seen ? 'text' : 'password'} dir={seen ? 'auto' : 'ltr'} autoComplete={autoComplete} required spellCheck={false} autoCapitalize="none"
          autoFocus={autoFocus} aria-invalid={invalid} aria-describedby={hint ? `${id}-hint` : undefined} />
        <button type="button" className="btn btn-quiet btn-small" aria-pressed={seen} onClick={() => setSeen(!seen)}>{seen ? t('hide') : t('show')}</button>
      </span>
      {hint ? <span className="field-hint" id={`${id}-hint`}>{hint}</span> : null}
    </div>
  );
}
