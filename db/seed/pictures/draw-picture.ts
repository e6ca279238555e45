import sharp from 'sharp';
import { layLayers, type Size } from './lay-layers.ts';
import { layLightAndGrain } from './light-and-grain.ts';
import { scenes, type Motif } from './motifs.ts';
import { seededRandom } from './random.ts';
import { canvas, seededBrush, type Sketch } from './sketch.ts';
import { group } from './shapes.ts';

export type PictureScene = { motif: Motif; seed: string; hue?: number };

export const pictureSize = { width: 1600, height: 1067 } as const;

/** Chosen so that the demonstration's pictures come out as the stories' alternative texts describe them. */
const edition = 8_347_293;

/** Draws an illustration as a PNG of 1600 × 1067; the same motif, seed and hue give the same bytes. */
export async function drawPicture(scene: PictureScene): Promise<Buffer> {
  return printPicture(scene, pictureSize);
}

/** The same picture at another size. */
export async function printPicture(scene: PictureScene, { width, height }: Size): Promise<Buffer> {
  const sketch = sketchPicture(scene);
  const pixels = await layLayers(sketch.layers, { size: { width, height }, units: canvas });
  layLightAndGrain(pixels, sketch.light, `${scene.motif}:${scene.seed}`);
  // Grain does not compress: trying to costs a tenth of a second and saves little.
  return sharp(pixels.data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** The picture's shapes before they are rasterised. */
export function sketchPicture({ motif, seed, hue }: PictureScene): Sketch {
  const key = `khabar:${edition}:${motif}:${seed}`;
  const sketch = scenes[motif](seededBrush(key, hue));
  return seededRandom(`${key}:mirror`).chance(0.5) ? mirrored(sketch) : sketch;
}

function mirrored({ layers, light }: Sketch): Sketch {
  return {
    light: { ...light, x: 1 - light.x },
    layers: layers.map((layer) => ({
      ...layer,
      shapes: group(layer.shapes, { transform: `translate(${canvas.width} 0) scale(-1 1)` }),
      ...(layer.shadow && { shadow: { ...layer.shadow, dx: -layer.shadow.dx } }),
    })),
  };
}
