import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { fallbackFonts, parts, type Cut, type FallbackFont, type Part } from './fallback-fonts.ts';
import { averageAdvance, measuredText } from './measure-advance.ts';
import { webFonts, type Family } from './web-fonts.ts';

/** An installed font scaled to the room and the line of a web font. All figures but the weights are shares of 1. */
export type FallbackFace = {
  family: string;
  weights: { min: number; max: number };
  local: readonly string[];
  range: string;
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
};

/** Where each part of a family's text is drawn from. */
const drawnFrom: Readonly<Record<Family, Readonly<Partial<Record<Part, string>>>>> = {
  Cairo: { arabic: 'cairo-arabic', latin: 'cairo-latin', space: 'cairo-latin' },
  Naskh: { arabic: 'naskh-arabic', signs: 'naskh-signs', space: 'naskh-signs' },
  Serif: { latin: 'serif-latin', space: 'serif-latin' },
};

/** What each part covers; wider than the samples, so that a letter with an accent is scaled too. */
const ranges: Readonly<Record<Part, string>> = {
  arabic: 'U+0600-06FF, U+200C-200D',
  latin: 'U+0021-007E, U+00A1-024F, U+1E00-1EFF, U+2000-200B, U+200E-22FF',
  signs: 'U+0021-0040, U+005B-0060, U+007B-007E, U+00A1-00BF, U+00D7, U+2000-200B, U+200E-22FF',
  space: 'U+0020, U+00A0',
};

/** The weights each cut stands in for, and the one at which it is fitted: the middle of what headlines and text are set in. */
const cuts: Readonly<Record<Family, Readonly<Record<Cut, { min: number; max: number; fitted: number }>>>> = {
  Cairo: { regular: { min: 400, max: 599, fitted: 400 }, bold: { min: 600, max: 900, fitted: 750 } },
  Naskh: { regular: { min: 400, max: 599, fitted: 400 }, bold: { min: 600, max: 700, fitted: 700 } },
  Serif: { regular: { min: 400, max: 599, fitted: 400 }, bold: { min: 600, max: 700, fitted: 700 } },
};
const cutNames: readonly Cut[] = ['regular', 'bold'];

export function fallbackFamily(family: Family, font: FallbackFont): string {
  return `${family} ${font.name}`;
}

/** The fallback faces of a family, fitted to the web fonts that `read` returns by the path of their source. */
export async function fitFallbacks(family: Family, read: (source: string) => Uint8Array): Promise<FallbackFace[]> {
  const fitted: FallbackFace[] = [];
  for (const part of parts) {
    const drawn = webFonts.find(({ name }) => name === drawnFrom[family][part]);
    if (drawn === undefined) continue;
    for (const cut of cutNames) {
      const { min, max, fitted: weight } = cuts[family][cut];
      const web = create(await subsetFont(read(drawn.source), measuredText, { targetFormat: 'truetype', variationAxes: { wght: weight } }));
      const wanted = averageAdvance(web, part);
      for (const font of fallbackFonts[family]) {
        const advance = font.advances[part]?.[cut];
        if (advance === undefined) continue;
        const sizeAdjust = wanted / advance;
        const share = 1 / (web.unitsPerEm * sizeAdjust);
        fitted.push({
          family: fallbackFamily(family, font),
          weights: { min, max },
          local: [...font.local[cut], ...(part === 'arabic' ? [] : font.twin?.[cut] ?? [])],
          range: ranges[part],
          sizeAdjust,
          ascent: web.ascent * share,
          descent: -web.descent * share,
          lineGap: web.lineGap * share,
        });
      }
    }
  }
  return fitted;
}
