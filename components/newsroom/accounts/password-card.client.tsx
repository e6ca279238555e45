'use client';

import { useRef, type FormEvent } from 'react';
import { useToast } from '../ui/toasts.client.tsx';
import { useWords } from '../words.client.tsx';
import { PasswordField } from './password-field.client.tsx';
import { Problem } from './problem.tsx';
import { textOf } from './text-of.ts';
import { useSteps } from './use-steps.client.tsx';

/** A new password; every other session ends with the old one. */
export function PasswordCard({ email }: { email: string }) {
  const t = useWords('DeskAccount');
  const { busy, problem, take } = useSteps();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    if (!(await take('/change-password', { currentPassword: textOf(typed, 'current'), newPassword: textOf(typed, 'fresh') }))) return;
    form.current?.reset();
    toast({ text: t('passwordChanged') });
  };
  return (
    <section className="card">
      <h2>{t('password')}</h2>
      <p className="soft">{t('passwordText')}</p>
      <form ref={form} onSubmit={(event) => void submit(event)}>
        <Problem text={problem} />
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField name="current" label={t('currentPassword')} autoComplete="current-password" />
        <PasswordField name="fresh" label={t('newPassword')} autoComplete="new-password" hint={t('passwordHint')} />
        <button type="submit" className="btn" aria-disabled={busy}>{busy ? t('working') : t('changePassword')}</button>
      </form>
    </section>
  );
}
