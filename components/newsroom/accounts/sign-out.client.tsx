'use client';

import { LogOut } from 'lucide-react';
import { useEdition, useWords } from '../words.client.tsx';
import { deskPaths } from '#lib/urls.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useSteps } from './use-steps.client.tsx';

export function SignOut() {
  const t = useWords('DeskAccount');
  const { locale } = useEdition();
  const toast = useToast();
  const { busy, take } = useSteps();
  const leave = async () => {
    if (await take('/sign-out', {})) location.assign(deskPaths.signIn(locale));
    else toast({ text: t('signOutFailed') });
  };
  return <button type="button" className="btn" aria-disabled={busy} onClick={() => void leave()}><LogOut className="dir-flip" aria-hidden />{t('signOut')}</button>;
}
