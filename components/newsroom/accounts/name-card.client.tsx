'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { languageName, locales, isLocale, type Locale } from '#lib/i18n/locales.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';
import { textOf } from './text-of.ts';

/** One's own name and the language one prefers. */
export function NameCard({ name, email, locale }: { name: string; email: string; locale: Locale | null }) {
  const t = useWords('DeskAccount');
  const common = useWords('DeskCommon');
  const words = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const chosen = textOf(form, 'locale');
    setBusy(true);
    const answer = await act('account.save', { name: textOf(form, 'name'), locale: isLocale(chosen) ? chosen : null });
    setBusy(false);
    toast({ text: answer.ok ? t('nameSaved') : words(answer.reason) });
    if (answer.ok) router.refresh();
  };
  return (
    <section className="card">
      <h2>{t('who')}</h2>
      <form onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="own-name">{t('name')}</label>
          <input id="own-name" name="name" defaultValue={name} required minLength={2} maxLength={80} autoComplete="name" />
        </div>
        <div className="field">
          <span className="label">{t('email')}</span>
          <span><bdi dir="ltr">{email}</bdi></span>
        </div>
        <div className="field">
          <label htmlFor="own-locale">{t('language')}</label>
          <select id="own-locale" name="locale" defaultValue={locale ?? ''}>
            <option value="">{t('languageOfPage')}</option>
            {locales.map((one) => <option key={one} value={one} lang={one}>{languageName(one)}</option>)}
          </select>
        </div>
        <button type="submit" className="btn" aria-disabled={busy}>{common('save')}</button>
      </form>
    </section>
  );
}
