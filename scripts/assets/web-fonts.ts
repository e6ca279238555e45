import type { Locale } from '#lib/i18n/locales.ts';
import { rangeWithout } from './unicode-range.ts';

export type Family = 'Cairo' | 'Naskh' | 'Serif';

/** One file that a page may load: some characters of a family, with the weights the house uses. */
export type WebFont = {
  name: string;
  family: Family;
  source: string;
  weights: { min: number; max: number };
  characters: string;
  /** The editions whose pages ask for it before they know that they need it. */
  preload: readonly Locale[];
};

/**
 * Arabic and the letters of its neighbours that Arab newsrooms write (گ پ چ ژ ک ی in Persian names, ڤ ڨ ڥ ڭ in the Maghreb, Urdu).
 * Every mark is here, since a mark must come from the file of its letter; so are the joiners, which shape it.
 */
const arabic = 'U+060C, U+0610-061C, U+061F, U+0621-063A, U+0640-066C, U+0670-0671, U+0679, U+067E, U+0686, U+0688, U+0691, U+0698, U+06A4-06A5, '
  + 'U+06A8-06A9, U+06AD, U+06AF, U+06BA, U+06BE, U+06C0-06C3, U+06CC, U+06D2-06D4, U+06D6-06DC, U+06DF-06E8, U+06EA-06ED, U+06F0-06F9, '
  + 'U+200C-200D, U+FD3E-FD3F';
const wholeArabicBlock = 'U+0600-06FF, U+200C-200D, U+FD3E-FD3F';

/** What neither a letter nor an Arabic sign is. Direction marks stand here: an English page must not load Arabic for one of them. */
const signs = 'U+0020-0040, U+005B-0060, U+007B-007E, U+00A0, U+00A7, U+00A9, U+00AB, U+00AE, U+00B0-00B1, U+00B7, U+00BB, U+00D7, '
  + 'U+2000-200B, U+200E-200F, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+202A-202F, U+2032-2033, U+2039-203A, '
  + 'U+2060, U+2066-2069, U+20AC, U+2122, U+2212';
const latin = `${signs}, U+0041-005A, U+0061-007A, U+00B6`;
/** Letters of western Europe, and of the rest of it; loaded by a page that has a name with one of them. */
const western = rangeWithout('U+00A1-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2044', latin);
const extended = 'U+0100-0130, U+0132-0151, U+0154-017F, U+0192, U+0218-021B, U+0259, U+02BE-02BF, U+02C7, U+02DD, U+1E0C-1E0F, U+1E24-1E25, U+1E2A-1E2B, '
  + 'U+1E62-1E63, U+1E6C-1E6D, U+1E80-1E85, U+1E92-1E93, U+1E9E, U+1EF2-1EF3, U+2020';

const cairo = { family: 'Cairo', weights: { min: 400, max: 900 } } as const;
const naskh = { family: 'Naskh', weights: { min: 400, max: 700 } } as const;
const serif = { family: 'Serif', weights: { min: 400, max: 700 } } as const;

/** Latin letters are left out of Naskh: they fall through to Serif, while spaces, digits and «» stay. */
export const webFonts: readonly WebFont[] = [
  { ...cairo, name: 'cairo-arabic', source: file('cairo', 'arabic'), characters: wholeArabicBlock, preload: ['ar'] },
  { ...cairo, name: 'cairo-latin', source: file('cairo', 'latin'), characters: latin, preload: ['en'] },
  { ...cairo, name: 'cairo-western', source: file('cairo', 'latin'), characters: western, preload: [] },
  { ...cairo, name: 'cairo-extended', source: file('cairo', 'latin-ext'), characters: extended, preload: [] },
  { ...naskh, name: 'naskh-arabic', source: file('noto-naskh-arabic', 'arabic'), characters: arabic, preload: ['ar'] },
  { ...naskh, name: 'naskh-rare', source: file('noto-naskh-arabic', 'arabic'), characters: rangeWithout('U+0600-06FF, U+FDF2, U+FDFA-FDFB', arabic), preload: [] },
  { ...naskh, name: 'naskh-signs', source: file('noto-naskh-arabic', 'latin'), characters: signs, preload: [] },
  { ...serif, name: 'serif-latin', source: file('source-serif-4', 'latin'), characters: latin, preload: ['en'] },
  { ...serif, name: 'serif-western', source: file('source-serif-4', 'latin'), characters: western, preload: [] },
  { ...serif, name: 'serif-extended', source: file('source-serif-4', 'latin-ext'), characters: extended, preload: [] },
];

function file(typeface: string, subset: string): string {
  return `@fontsource-variable/${typeface}/files/${typeface}-${subset}-wght-normal.woff2`;
}
