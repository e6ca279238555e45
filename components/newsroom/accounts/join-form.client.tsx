'use client';

import type { FormEvent } from 'react';
import { useEdition, useWords } from '../words.client.tsx';
import { deskPaths } from '#lib/urls.ts';
import { PasswordField } from './password-field.client.tsx';
import { Problem } from './problem.tsx';
import { textOf } from './text-of.ts';
import { useSteps } from './use-steps.client.tsx';

/** `guest`: whom a link invites; without one, the first admin of a newsroom. */
type Props = { token: string; guest?: { name: string; email: string } };

/** Makes the first account, or takes up an invitation; then signs in and leads to the board, or, who must have one, to the second factor. */
export function JoinForm({ token, guest }: Props) {
  const t = useWords('DeskSignIn');
  const { locale } = useEdition();
  const { busy, problem, take } = useSteps();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = textOf(form, 'password');
    const email = guest?.email ?? textOf(form, 'email').trim();
    const joined = guest ? await take('/accept-invitation', { token, password }) : await take('/set-up', { token, name: textOf(form, 'name'), email, password });
    if (!joined) return;
    const signedIn = await take('/sign-in/email', { email, password });
    location.assign(signedIn?.step === 'in' ? deskPaths.home(locale) : deskPaths.signIn(locale));
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Problem text={problem} />
      {guest ? null : (
        <div className="field">
          <label htmlFor="name">{t('name')}</label>
          <input id="name" name="name" autoComplete="name" required minLength={2} maxLength={80} autoFocus aria-describedby="name-hint" />
          <span className="field-hint" id="name-hint">{t('nameHint')}</span>
        </div>
      )}
      <div className="field">
        <label htmlFor="email">{t('email')}</label>
        <input id="email" name="email" type="email" dir="ltr" autoComplete="username" required readOnly={guest !== undefined} defaultValue={guest?.email} spellCheck={false} />
      </div>
      <PasswordField name="password" label={t('newPassword')} autoComplete="new-password" hint={t('passwordHint')} autoFocus={guest !== undefined} />
      <button type="submit" className="btn btn-primary" aria-disabled={busy}>{busy ? t('checking') : guest ? t('join') : t('makeAccount')}</button>
    </form>
  );
}
