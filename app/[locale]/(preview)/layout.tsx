import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { locales } from '#lib/i18n/locales.ts';

/** Pages as readers would see them, for the staff alone: rendered anew for whoever asks, in the dress of the reader's site. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Next wants to know the languages, although no preview is made before somebody asks. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
