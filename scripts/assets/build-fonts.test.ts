import { create, type Font } from 'fontkit';
import { existsSync, readFileSync, statSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildFonts } from './build-fonts.ts';
import { fallbackFonts, parts, type Cut } from './fallback-fonts.ts';
import { averageAdvance } from './measure-advance.ts';
import { codePointsOf } from './unicode-range.ts';
import { webFonts } from './web-fonts.ts';

const manifest = z.object({
  preload: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
  files: z.array(z.object({ name: z.string(), url: z.string(), bytes: z.number() })),
});
const root = mkdtempSync(path.join(tmpdir(), 'khabar-fonts-'));
const packages = createRequire(import.meta.url);
let built = manifest.parse({ preload: { ar: [], en: [] }, files: [] });
let css = '';

beforeAll(async () => {
  await buildFonts(root);
  built = manifest.parse(JSON.parse(readFileSync(path.join(root, 'app/fonts.json'), 'utf8')));
  css = readFileSync(path.join(root, 'app/fonts.css'), 'utf8');
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

describe('the font files', () => {
  test('of an Arabic page weigh at most 80 kB, and 100 kB once it has a Latin word', () => {
    const page = weight('cairo-arabic', 'cairo-latin', 'naskh-arabic', 'naskh-signs');
    expect(page).toBeLessThanOrEqual(80_000);
    expect(page + weight('serif-latin')).toBeLessThanOrEqual(100_000);
  });

  test('of an English page weigh at most 45 kB', () => {
    expect(weight('cairo-latin', 'serif-latin')).toBeLessThanOrEqual(45_000);
  });

  test('that are asked for ahead are two of the edition’s own script', () => {
    expect(built.preload.ar.map(nameOf)).toEqual(['cairo-arabic', 'naskh-arabic']);
    expect(built.preload.en.map(nameOf)).toEqual(['cairo-latin', 'serif-latin']);
  });

  test('have the size the manifest says and the licence beside them', () => {
    for (const { url, bytes } of built.files) expect(statSync(path.join(root, 'public', url)).size).toBe(bytes);
    expect(readFileSync(path.join(root, 'public/fonts/OFL.txt'), 'utf8').match(/SIL OPEN FONT LICENSE Version/g)).toHaveLength(3);
  });

  test('reach over the weights the house uses and no further', () => {
    expect(fontOf('cairo-arabic').variationAxes).toMatchObject({ wght: { min: 400, max: 900 } });
    expect(fontOf('naskh-arabic').variationAxes).toMatchObject({ wght: { min: 400, max: 700 } });
    expect(fontOf('serif-latin').variationAxes).toMatchObject({ wght: { min: 400, max: 700 } });
  });

  test.each(['cairo-arabic', 'naskh-arabic'])('%s has the letters, vowel marks, figures and stops of Arabic', (name) => {
    expect(missing(name, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٓٔٱپچژڤکگی٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟')).toBe('');
  });

  test.each(['cairo-latin', 'naskh-signs', 'serif-latin'])('%s has the space, the figures and the signs', (name) => {
    expect(missing(name, ' 0123456789.,:;!?()[]/%+=«»“”‘’–—…•')).toBe('');
  });

  test('leave Latin letters out of Naskh and have them in Cairo and Serif', () => {
    expect(missing('naskh-signs', 'Az')).toBe('Az');
    expect(missing('cairo-latin', 'ABCXYZabcxyz') + missing('serif-latin', 'ABCXYZabcxyz')).toBe('');
    expect(missing('serif-extended', 'ğşŁć') + missing('serif-western', 'éüñçßı')).toBe('');
  });

  test('of one family never claim the same character twice', () => {
    for (const family of ['Cairo', 'Naskh', 'Serif']) {
      const claimed = webFonts.filter((font) => font.family === family).flatMap(({ characters }) => codePointsOf(characters));
      expect(new Set(claimed).size).toBe(claimed.length);
    }
  });

  test.each([['naskh-arabic', '٠١٢٣٤٥٦٧٨٩'], ['naskh-signs', '0123456789'], ['cairo-latin', '0123456789'], ['serif-latin', '0123456789']])(
    '%s sets figures %s in columns of one width',
    (name, figures) => expect(new Set(fontOf(name).layout(figures).positions.map(({ xAdvance }) => xAdvance)).size).toBe(1),
  );
});

describe('shaping', () => {
  test.each(['cairo-arabic', 'naskh-arabic'])('%s sets vowelled words and ligatures as the whole typeface does', async (name) => {
    for (const weight of [400, 700]) {
      const whole = await instance(readFileSync(packages.resolve(sourceOf(name))), weight);
      const cut = await instance(readFileSync(path.join(root, 'public', urlOf(name))), weight);
      for (const word of ['الإِضْرَابُ', 'يُنهِي', 'بِالتَّصعيدِ', 'الله', 'للّٰه', 'لا', 'الآلات', 'محمد', 'كگپچڤ', '١٢٬٣٤٥٫٦٪', 'بِسْمِ']) {
        expectSame(placed(cut, word), placed(whole, word));
      }
    }
  });

  test('gives a letter its form by its place', () => {
    const font = fontOf('naskh-arabic');
    const forms = [...font.layout('ععع').glyphs, ...font.layout('ع').glyphs].map(({ id }) => id);
    expect(new Set(forms).size).toBe(4);
  });
});

describe('the style sheet', () => {
  test('names every file with the characters that it holds', () => {
    for (const { url } of built.files) expect(css).toContain(`src: url("${url}") format("woff2")`);
    expect(css.match(/font-display: swap/g)).toHaveLength(built.files.length);
  });

  test.each(['Cairo', 'Naskh', 'Serif'] as const)('%s has stand-ins for every machine, each in its stack', (family) => {
    for (const { name } of fallbackFonts[family]) {
      expect(css).toContain(`@font-face { font-family: "${family} ${name}"`);
      expect(css).toMatch(new RegExp(`--stack-${family.toLowerCase()}: .*"${family} ${name}"`));
    }
  });

  test('never takes our Serif for the browser’s', () => {
    expect(css).toContain('@font-face { font-family: "Serif";');
    expect(css).toContain('--stack-naskh: "Naskh", "Serif", ');
    expect(css.replaceAll(/"[^"]*"/g, '')).not.toMatch(/Serif/);
  });

  test('scales no stand-in beyond what an eye takes for another size', () => {
    const adjusts = [...css.matchAll(/size-adjust: ([\d.]+)%.*unicode-range: (U\+\d+)/g)].filter(([, , first]) => first !== 'U+0020');
    expect(adjusts.length).toBeGreaterThan(20);
    for (const [, percent] of adjusts) expect(Math.abs(Number(percent) - 100)).toBeLessThan(45);
  });

  test('gives every stand-in the line of its web font', () => {
    const face = /"Naskh Geeza Pro".*?size-adjust: ([\d.]+)%; ascent-override: ([\d.]+)%; descent-override: ([\d.]+)%/.exec(css);
    const [adjust, ascent, descent] = [1, 2, 3].map((group) => Number(face?.[group]) / 100);
    expect((adjust ?? 0) * (ascent ?? 0)).toBeCloseTo(1.069, 2);
    expect((adjust ?? 0) * (descent ?? 0)).toBeCloseTo(0.634, 2);
  });
});

describe('building again', () => {
  test('does nothing while nothing changed, and mends what is gone', async () => {
    expect(await buildFonts(root)).toBe('fonts: unchanged');
    rmSync(path.join(root, 'public', urlOf('naskh-signs')));
    expect(await buildFonts(root)).toMatch(/^fonts: \d+ files, \d+ kB$/);
    expect(existsSync(path.join(root, 'public', urlOf('naskh-signs')))).toBe(true);
  }, 60_000);
});

describe('the recorded advances', () => {
  const installed = [
    ['Noto Naskh Arabic', 'noto/NotoNaskhArabic'], ['Noto Sans Arabic', 'noto/NotoSansArabic'], ['Noto Serif', 'noto/NotoSerif'],
    ['Arial', 'liberation/LiberationSans'], ['Times New Roman', 'liberation/LiberationSerif'],
  ] as const;
  const cuts = [['regular', 'Regular'], ['bold', 'Bold']] as const;
  const known = new Map(Object.values(fallbackFonts).flat().map((font) => [font.name, font.advances]));

  test.each(installed)('of %s are what the installed font or its twin measures', (name, file) => {
    for (const [cut, style] of cuts) {
      const place = `/usr/share/fonts/truetype/${file}-${style}.ttf`;
      if (existsSync(place)) expectMeasured(create(readFileSync(place)), name, cut);
    }
  });

  function expectMeasured(font: Font, name: string, cut: Cut): void {
    for (const part of parts) {
      const recorded = known.get(name)?.[part]?.[cut];
      const isDrawn = part !== 'arabic' || font.characterSet.includes(0x0628);
      if (recorded !== undefined && isDrawn) expect(averageAdvance(font, part)).toBeCloseTo(recorded, 3);
    }
  }
});

function weight(...names: string[]): number {
  return names.reduce((sum, name) => sum + (built.files.find((file) => file.name === name)?.bytes ?? Number.NaN), 0);
}

function urlOf(name: string): string {
  return built.files.find((file) => file.name === name)?.url ?? '';
}

function nameOf(url: string): string {
  return built.files.find((file) => file.url === url)?.name ?? '';
}

function sourceOf(name: string): string {
  return webFonts.find((font) => font.name === name)?.source ?? '';
}

function fontOf(name: string): Font {
  return create(readFileSync(path.join(root, 'public', urlOf(name))));
}

function missing(name: string, characters: string): string {
  const has = new Set(fontOf(name).characterSet);
  return [...characters].filter((character) => !has.has(character.codePointAt(0) ?? -1)).join('');
}

async function instance(font: Uint8Array, wght: number): Promise<Font> {
  const characters = create(font).characterSet.filter((codePoint) => codePoint < 0xffff);
  return create(await subsetFont(font, String.fromCodePoint(...characters), { targetFormat: 'truetype', variationAxes: { wght } }));
}

function placed(font: Font, word: string): number[][] {
  return font.layout(word).positions.map(({ xAdvance, xOffset, yOffset }) => [xAdvance, xOffset, yOffset]);
}

/** Cutting the weight axis rounds outlines once more than the whole typeface does: two thousandths of an em are allowed. */
function expectSame(cut: readonly number[][], whole: readonly number[][]): void {
  expect(cut.length).toBe(whole.length);
  const apart = whole.flatMap((glyph, at) => glyph.map((figure, of) => Math.abs(figure - (cut[at]?.[of] ?? Number.NaN))));
  expect(Math.max(...apart)).toBeLessThanOrEqual(2);
}
