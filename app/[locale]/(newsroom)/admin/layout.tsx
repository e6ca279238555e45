import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { locales } from '#lib/i18n/locales.ts';
import '#app/styles/newsroom/newsroom.css';

/** The admin is rendered anew for whoever asks; nothing of it stands ready. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Next wants to know the languages, although no page of the admin is made before somebody asks. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return <div className="desk">{children}</div>;
}
