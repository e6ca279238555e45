import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { deskEdition } from '#app/_request/desk-edition.ts';
import fonts from '#app/fonts.json' with { type: 'json' };
import { Words } from '#components/newsroom/words.tsx';
import { defaultLocale, isLocale, locales } from '#lib/i18n/locales.ts';
import '#app/styles/newsroom/newsroom.css';

/** The admin is rendered anew for whoever asks; nothing of it stands ready. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Next wants to know the languages, although no page of the admin is made before somebody asks. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function NewsroomLayout({ children, params }: Props) {
  await connection();
  const { locale } = await params;
  const edition = await deskEdition(isLocale(locale) ? locale : defaultLocale);
  return (
    <div className="desk">
      <style href="desk-digits" precedence="desk">{deskDigits}</style>
      <Words edition={edition} of={['DeskCommon', 'Errors']}>{children}</Words>
    </div>
  );
}

const naskh = fonts.files.find(({ name }) => name === 'naskh-arabic')?.url ?? '';

/** In Cairo ٠ is a speck and ٥ a Latin O, so that 15:00 cannot be read: times and counts borrow the numerals of the Naskh. */
const deskDigits = `@font-face { font-family: "Desk Digits"; font-weight: 400 700; font-display: swap; src: url("${naskh}") format("woff2"); unicode-range: U+0660-0669, U+066A-066C; size-adjust: 124%; ascent-override: 105%; descent-override: 46%; line-gap-override: 0%; }`;
