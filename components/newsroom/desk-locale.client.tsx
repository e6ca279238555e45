'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { intlLocale } from '#lib/i18n/intl-locale.ts';
import { Toasts } from './ui/toasts.client.tsx';
import { useEdition } from './words.client.tsx';

/** React Aria in the admin's language and numerals, with the router of the admin behind its links. */
export function DeskLocale({ children }: { children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale={intlLocale(useEdition())}>
      <RouterProvider navigate={(href) => router.push(href)}>
        {children}
        <Toasts />
      </RouterProvider>
    </I18nProvider>
  );
}
