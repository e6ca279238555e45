'use client';

import { KeyRound, Smartphone } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useWords } from '../words.client.tsx';
import { CodeField } from './code-field.client.tsx';
import { PasswordField } from './password-field.client.tsx';
import { Problem } from './problem.tsx';
import { StepCount } from './step-count.tsx';
import { textOf } from './text-of.ts';
import { useSteps } from './use-steps.client.tsx';

/** The two steps of signing in: what one knows, then what one has. `next` is where it leads. */
export function SignInForm({ next }: { next: string }) {
  const t = useWords('DeskSignIn');
  const { busy, problem, setProblem, take } = useSteps();
  const [step, setStep] = useState<'password' | 'code' | 'recovery'>('password');
  const go = (to: typeof step) => {
    setProblem(null);
    setStep(to);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (step === 'password') {
      const value = await take('/sign-in/email', { email: textOf(form, 'email').trim(), password: textOf(form, 'password') });
      if (value?.step === 'secondFactor') go('code');
      else if (value) location.assign(next);
      return;
    }
    const value = await take(step === 'code' ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', { code: textOf(form, 'code') });
    if (value) location.assign(next);
  };
  const first = step === 'password';
  return (
    <>
      <div>
        <h1>{t('title')}</h1>
        <StepCount words={t('step', { step: first ? 1 : 2, of: 2 })} step={first ? 1 : 2} />
      </div>
      <form key={step} onSubmit={(event) => void submit(event)}>
        <Problem text={problem} />
        {first ? (
          <>
            <div className="field">
              <label htmlFor="email">{t('email')}</label>
              <input id="email" name="email" type="email" dir="ltr" autoComplete="username" required autoFocus spellCheck={false} />
            </div>
            <PasswordField name="password" label={t('password')} autoComplete="current-password" />
          </>
        ) : (
          <CodeField kind={step} />
        )}
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>{busy ? t('checking') : first ? t('continue') : t('enter')}</button>
      </form>
      {first ? (
        <p className="gate-note"><Smartphone aria-hidden />{t('forgotten')}</p>
      ) : (
        <p className="gate-note">
          <KeyRound aria-hidden />
          <span>
            {step === 'code' ? t('phoneLost') : t('codesLost')}{' '}
            <button type="button" className="link" onClick={() => go(step === 'code' ? 'recovery' : 'code')}>{step === 'code' ? t('useRecovery') : t('useApp')}</button>
            {' · '}
            <button type="button" className="link" onClick={() => go('password')}>{t('startOver')}</button>
          </span>
        </p>
      )}
    </>
  );
}
