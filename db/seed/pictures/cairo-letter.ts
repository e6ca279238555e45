import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Point } from './shapes.ts';

const weight = 800;
/** How much of the box a letter may fill: a square letter as wide and tall as the box would shout. */
const fullness = 0.74;
/** With a joiner after it, as abbreviations write it: a heh alone is easily taken for a five. */
const openedHeh = 'ه\u200d';

const packageFiles = createRequire(import.meta.url);

export type LetterBox = { center: Point; width: number; height: number };

/** The outline of one Arabic or Latin letter in Cairo, as large as fits the box and in its middle. */
export async function letterOutline(letter: string, { center, width, height }: LetterBox): Promise<string> {
  const script = /\p{Script=Arabic}/u.test(letter) ? 'arabic' : 'latin';
  const variable = await readFile(packageFiles.resolve(`@fontsource-variable/cairo/files/cairo-${script}-wght-normal.woff2`));
  if (!create(variable).characterSet.includes(letter.codePointAt(0) ?? 0)) throw new Error(`Cairo has no letter ${letter}`);
  const text = letter === 'ه' ? openedHeh : letter;
  // Fontkit cannot vary a WOFF2 font, so the weight is settled first.
  const settled = await subsetFont(variable, text, { targetFormat: 'truetype', variationAxes: { wght: weight } });
  const glyph = create(settled).layout(text).glyphs.find(isDrawn);
  if (!glyph) throw new Error(`Cairo draws nothing for ${letter}`);
  const { minX, minY, maxX, maxY } = glyph.path.bbox;
  const [across, up] = [maxX - minX, maxY - minY];
  const size = Math.min(width / across, height / up, Math.sqrt((fullness * width * height) / (across * up)));
  // A font's y runs upwards.
  return glyph.path
    .translate(-(minX + maxX) / 2, -(minY + maxY) / 2)
    .scale(size, -size)
    .translate(center[0], center[1])
    .toSVG();
}

/** Fontkit's outlines; its untyped package is declared without them. */
type Outline = {
  bbox: { minX: number; minY: number; maxX: number; maxY: number };
  translate: (x: number, y: number) => Outline;
  scale: (x: number, y: number) => Outline;
  toSVG: () => string;
};

type Glyph = { readonly id: number };

/** A joiner is a glyph too, but an empty one. */
function isDrawn(glyph: Glyph): glyph is Glyph & { path: Outline } {
  return hasOutline(glyph) && glyph.path.bbox.maxX > glyph.path.bbox.minX;
}

function hasOutline(glyph: Glyph): glyph is Glyph & { path: Outline } {
  return 'path' in glyph;
}
