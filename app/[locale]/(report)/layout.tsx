import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { locales } from '#lib/i18n/locales.ts';

/**
 * Where readers say what is wrong. These pages answer what was just sent and stand on its parameters, so that they are
 * rendered for whoever asks and kept by nobody: a kept one for every point of every story would push out what is read.
 */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Next wants to know the languages, although no such page is made before somebody asks. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function ReportLayout({ children }: { children: ReactNode }) {
  await connection();
  return children;
}
