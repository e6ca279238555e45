'use client';

import { useWords } from '../words.client.tsx';

/** The six digits of the app, or one of the recovery codes. */
export function CodeField({ kind, label }: { kind: 'code' | 'recovery'; label?: string }) {
  const t = useWords('DeskSignIn');
  const hint = kind === 'code' ? t('codeHint') : t('recoveryHint');
  return (
    <div className="field">
      <label htmlFor="code">{label ?? (kind === 'code' ? t('code') : t('recoveryCode'))}</label>
      <input id="code" name="code" className="code-input" dir="ltr" inputMode={kind === 'code' ? 'numeric' : 'text'} autoComplete="one-time-code" required autoFocus
        autoCapitalize="none" spellCheck={false} maxLength={20} aria-describedby="code-hint" />
      <span className="field-hint" id="code-hint">{hint}</span>
    </div>
  );
}
