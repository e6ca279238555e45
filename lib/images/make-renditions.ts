import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { cropBox, type Focal } from './crop-box.ts';

/** Widths made of every picture, as far as it is wide enough; 1200 and more is what search and sharing ask for. */
const renditionWidths = [320, 480, 720, 960, 1280, 1600, 2048] as const;
/** Of these a picture that may open a page also exists as AVIF. */
const openingWidths = [960, 1600] as const;
const leastOpeningWidth = 1280;
/** WebP knows no longer side. */
const longestSide = 16_383;

/** Largest picture taken in, in pixels; anything bigger is refused at its header. */
const maxPixels = 50_000_000;

/** Pieces cut around the focal point, for those who show a picture in a shape of their own: cards of other sites, search. */
const crops = [
  { crop: 'share', width: 1200, height: 630 },
  { crop: 'square', width: 1200, height: 1200 },
] as const;
const mostCropBytes = 300_000;

type RenditionType = 'image/webp' | 'image/avif' | 'image/jpeg';
export type MadeRendition<T extends RenditionType = RenditionType> = { width: number; height: number; file: string; type: T; bytes: Buffer };
export type MadeCrop = MadeRendition<'image/jpeg'> & { crop: (typeof crops)[number]['crop'] };

/** The picture as all its renditions are made of it: upright, sRGB, without metadata, at most as wide as the widest. */
export type Master = { width: number; height: number; pixels: Buffer; shown: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/** Decodes bytes, or a file, once. Throws when they are not a sound picture that sharp reads, or it is too large. */
export async function readMaster(original: Buffer | string): Promise<Master> {
  const source = sharp(original, { limitInputPixels: maxPixels, failOn: 'error', pages: 1, autoOrient: true });
  const { autoOrient } = await source.metadata();
  const { data, info } = await source
    .resize({ width: renditionWidths.at(-1), height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: autoOrient.width, height: autoOrient.height, pixels: data, shown: { width: info.width, height: info.height, channels: info.channels } };
}

/** WebP files in the sizes pages ask for, named by the SHA-256 of their bytes. */
export async function makeRenditions({ pixels, shown }: Master): Promise<MadeRendition<'image/webp'>[]> {
  const widths = renditionWidths.filter((width) => width < shown.width);
  const largest = Math.min(shown.width, renditionWidths.at(-1) ?? shown.width);
  return Promise.all([...widths.filter((width) => width !== largest), largest].map(async (width) => {
    const made = await sharp(pixels, { raw: shown })
      .resize({ width })
      .webp({ quality: width <= 480 ? 76 : 72, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    return { ...named(made.data, 'webp'), width: made.info.width, height: made.info.height, type: 'image/webp' as const };
  }));
}

/**
 * AVIF files for the place where one picture is most of what a page weighs; none of a picture too narrow to stand there.
 * More effort than 1 costs twice the time and saves nothing (measured at 1600 px: 1.6 s and 295 kB, with 2 3.4 s and 297 kB).
 */
export async function makeOpenings({ pixels, shown }: Master): Promise<MadeRendition<'image/avif'>[]> {
  if (shown.width < leastOpeningWidth) return [];
  const made: MadeRendition<'image/avif'>[] = [];
  for (const width of openingWidths) {
    const { data, info } = await sharp(pixels, { raw: shown }).resize({ width, withoutEnlargement: true }).avif({ quality: 52, effort: 1 }).toBuffer({ resolveWithObject: true });
    made.push({ ...named(data, 'avif'), width: info.width, height: info.height, type: 'image/avif' });
  }
  return made;
}

/** JPEG pieces around the focal point, small enough for every network that shows them. */
export async function makeCrops({ pixels, shown }: Master, focal: Focal): Promise<MadeCrop[]> {
  const made: MadeCrop[] = [];
  for (const { crop, width, height } of crops) {
    const piece = () => sharp(pixels, { raw: shown }).extract(cropBox(shown, width / height, focal)).resize({ width, height, fit: 'fill', withoutEnlargement: true }).flatten({ background: 'white' });
    const { data, info } = await smallEnough(piece);
    made.push({ ...named(data, 'jpg'), width: info.width, height: info.height, type: 'image/jpeg', crop });
  }
  return made;
}

async function smallEnough(piece: () => Sharp) {
  for (const quality of [82, 72, 60, 45]) {
    const made = await piece().jpeg({ quality, progressive: true }).toBuffer({ resolveWithObject: true });
    if (made.data.length <= mostCropBytes) return made;
  }
  return piece().jpeg({ quality: 25, progressive: true }).toBuffer({ resolveWithObject: true });
}

function named(bytes: Buffer, ending: 'webp' | 'avif' | 'jpg') {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return { file: `${hash.slice(0, 2)}/${hash}.${ending}`, bytes };
}
