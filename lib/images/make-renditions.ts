import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** Widths made of every picture, as far as it is wide enough; 1200 and more is what search and sharing ask for. */
const renditionWidths = [320, 480, 720, 960, 1280, 1600] as const;

export type MadeRendition = { width: number; height: number; file: string; type: 'image/webp'; bytes: Buffer };

/** Largest picture taken in, in pixels; anything bigger is refused before it is decoded. */
const maxPixels = 80_000_000;

/**
 * WebP files in the sizes pages ask for, named by the SHA-256 of their bytes. Metadata is dropped, orientation applied.
 * Throws when the bytes are not a picture that sharp reads or it is too large.
 */
export async function makeRenditions(original: Buffer): Promise<{ width: number; height: number; renditions: MadeRendition[] }> {
  const source = sharp(original, { limitInputPixels: maxPixels }).rotate();
  const { data, info } = await source.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const widths = renditionWidths.filter((width) => width < info.width);
  const largest = Math.min(info.width, renditionWidths.at(-1) ?? info.width);
  const renditions = await Promise.all([...widths.filter((width) => width !== largest), largest].map(async (width) => {
    const made = await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
      .resize({ width })
      .webp({ quality: width <= 480 ? 76 : 72, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    const hash = createHash('sha256').update(made.data).digest('hex').slice(0, 32);
    return { width: made.info.width, height: made.info.height, file: `${hash.slice(0, 2)}/${hash}.webp`, type: 'image/webp' as const, bytes: made.data };
  }));
  return { width: info.width, height: info.height, renditions };
}
