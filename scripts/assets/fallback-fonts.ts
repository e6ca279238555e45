import type { Family } from './web-fonts.ts';

/** The parts of a text that are measured, and scaled, on their own. */
export type Part = 'arabic' | 'latin' | 'signs' | 'space';
export const parts: readonly Part[] = ['arabic', 'latin', 'signs', 'space'];

export type Cut = 'regular' | 'bold';
type Advances = Readonly<Partial<Record<Part, Readonly<Record<Cut, number>>>>>;

type Local = Readonly<Record<Cut, readonly string[]>>;

/**
 * A typeface that readers' machines already have. `advances` is the mean advance of a character over `sample-text.ts`, in em;
 * `twin` is another of the same widths, but for its Arabic.
 */
export type FallbackFont = { name: string; local: Local; twin?: Local; advances: Advances };

/*
 * Where the figures come from:
 * [m] measured by `measure-advance.ts` over the installed font; the test measures again wherever the font is installed.
 * [t] added up from the glyph widths in a TCPDF descriptor of the font, joined form by joined form with the lam-alef ligatures. The same
 *     sum over the presentation forms of DejaVu Sans and Noto Sans Arabic is within 0.2 % of their shaped width. Found on GitHub in
 *     benmoumene/tcpdf-arabic-support (arial.php, tahoma.php, tahomabd.php), fjjozjn/lux (arialbd.php), talha-Sage-teck/cendyn (timesnewroman.php).
 * [c] measured over a font that was drawn to the same widths: the twin, and Gelasio for Georgia.
 * [w] two Arabic sentences in WebKit's Geeza-Pro-vertical-metrics-adjustment-expected.txt, 13.65 and 11.31 em at 10 to 48 px, against 13.84 and 11.42
 *     for Noto Naskh Arabic: 0.988 of it once spaces are taken off. The bold is unknown, and taken to grow as Noto Naskh Arabic's does. About ± 1.5 %.
 */
const tahoma: FallbackFont = {
  name: 'Tahoma',
  local: { regular: ['Tahoma'], bold: ['Tahoma Bold', 'Tahoma-Bold'] },
  advances: { arabic: { regular: 0.4642, bold: 0.5394 }, latin: { regular: 0.468, bold: 0.545 }, space: { regular: 0.313, bold: 0.293 } }, // [t]
};
const arial: FallbackFont = {
  name: 'Arial',
  local: { regular: ['Arial', 'ArialMT'], bold: ['Arial Bold', 'Arial-BoldMT'] },
  twin: { regular: ['Liberation Sans', 'LiberationSans'], bold: ['Liberation Sans Bold', 'LiberationSans-Bold'] },
  advances: {
    arabic: { regular: 0.3591, bold: 0.3654 }, // [t]
    latin: { regular: 0.4693, bold: 0.5124 }, // [c]
    space: { regular: 0.2778, bold: 0.2778 }, // [c]
  },
};
const roboto: FallbackFont = {
  name: 'Roboto',
  local: { regular: ['Roboto', 'Roboto-Regular'], bold: ['Roboto Bold', 'Roboto-Bold'] },
  advances: { latin: { regular: 0.4768, bold: 0.485 }, space: { regular: 0.248, bold: 0.2485 } }, // measured over @fontsource/roboto
};
const geezaPro: FallbackFont = {
  name: 'Geeza Pro',
  local: { regular: ['Geeza Pro', 'GeezaPro', 'Geeza Pro Regular'], bold: ['Geeza Pro Bold', 'GeezaPro-Bold'] },
  advances: { arabic: { regular: 0.3998, bold: 0.417 } }, // [w]
};
const notoSansArabic: FallbackFont = {
  name: 'Noto Sans Arabic',
  local: { regular: ['Noto Sans Arabic', 'Noto Sans Arabic Regular', 'NotoSansArabic-Regular'], bold: ['Noto Sans Arabic Bold', 'NotoSansArabic-Bold'] },
  advances: { arabic: { regular: 0.4512, bold: 0.4976 } }, // [m]
};
const notoNaskhArabic: FallbackFont = {
  name: 'Noto Naskh Arabic',
  local: { regular: ['Noto Naskh Arabic', 'Noto Naskh Arabic Regular', 'NotoNaskhArabic-Regular'], bold: ['Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold'] },
  advances: { arabic: { regular: 0.4046, bold: 0.4221 } }, // [m]
};
const timesNewRoman: FallbackFont = {
  name: 'Times New Roman',
  local: { regular: ['Times New Roman', 'TimesNewRomanPSMT'], bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT'] },
  twin: { regular: ['Liberation Serif', 'LiberationSerif'], bold: ['Liberation Serif Bold', 'LiberationSerif-Bold'] },
  advances: {
    arabic: { regular: 0.3591, bold: 0.3654 }, // [t] its Arabic has the widths of Arial's; the bold is taken from Arial Bold
    latin: { regular: 0.4281, bold: 0.4591 }, // [c]
    signs: { regular: 0.4408, bold: 0.4521 }, // [c]
    space: { regular: 0.25, bold: 0.25 }, // [c]
  },
};
const georgia: FallbackFont = {
  name: 'Georgia',
  local: { regular: ['Georgia'], bold: ['Georgia Bold', 'Georgia-Bold'] },
  advances: { latin: { regular: 0.4773, bold: 0.5616 }, space: { regular: 0.2412, bold: 0.2539 } }, // [c]
};
const notoSerif: FallbackFont = {
  name: 'Noto Serif',
  local: { regular: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif-Regular', 'NotoSerif'], bold: ['Noto Serif Bold', 'NotoSerif-Bold'] },
  advances: { latin: { regular: 0.5183, bold: 0.5536 }, signs: { regular: 0.4758, bold: 0.4952 }, space: { regular: 0.26, bold: 0.26 } }, // [m]
};

/** Which of them stand in for which family, nearest first: Windows and macOS, then iOS, Android, Linux. */
export const fallbackFonts: Readonly<Record<Family, readonly FallbackFont[]>> = {
  Cairo: [tahoma, geezaPro, notoSansArabic, notoNaskhArabic, arial, roboto],
  Naskh: [notoNaskhArabic, geezaPro, timesNewRoman, notoSerif],
  Serif: [georgia, notoSerif, timesNewRoman],
};
