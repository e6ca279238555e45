import { seededNoise } from './noise.ts';
import { seededRandom } from './random.ts';
import type { Light } from './sketch.ts';

export type Pixels = { data: Uint8Array; width: number; height: number };

const tileSize = 512;
const tileMask = tileSize - 1;
const lightReach = 0.8;
const duskStart = 0.45;
const duskReach = 1.3;
const duskStrength = 1.25;
const grainStrength = 0.17;
const mottleStrength = 0.05;
const warmLight = [255, 246, 226] as const;
const duskInk = [12, 16, 34] as const;

let grainTile: Uint8Array | undefined;
let mottleTile: Uint8Array | undefined;

/** Evenly spread noise, two pixels wide so that it survives scaling down; the same in every picture. */
export function paperGrain(): Uint8Array {
  grainTile ??= drawGrain();
  return grainTile;
}

/** One raking light, its falloff into dusk, and the tooth of the paper; changes the pixels in place. */
export function layLightAndGrain({ data, width, height }: Pixels, light: Light, seed: string): void {
  const grain = paperGrain();
  mottleTile ??= drawMottle();
  const random = seededRandom(`${seed}:grain`);
  const shiftX = random.whole(0, tileMask);
  const shiftY = random.whole(0, tileMask);
  const lightX = light.x * width;
  const lightY = light.y * height;
  const span = Math.hypot(width, height) * lightReach;
  for (let y = 0; y < height; y++) {
    const grainRow = ((y + shiftY) & tileMask) * tileSize;
    const mottleRow = (((y >> 2) + shiftX) & tileMask) * tileSize;
    for (let x = 0; x < width; x++) {
      const tooth = (grain[grainRow + ((x + shiftX) & tileMask)] ?? 128) / 255 - 0.5;
      const mottle = (mottleTile[mottleRow + (((x >> 2) + shiftY) & tileMask)] ?? 128) / 255 - 0.5;
      const away = Math.sqrt((x - lightX) ** 2 + (y - lightY) ** 2) / span;
      const lit = Math.max(0, 1 - away) ** 1.6 * light.strength * (1 + tooth * 0.5);
      const fall = Math.min(1, Math.max(0, (away - duskStart) / (duskReach - duskStart)));
      const dusk = fall * light.strength * duskStrength * (1 + tooth * 0.9);
      const relief = tooth * grainStrength + mottle * mottleStrength;
      const pixel = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        let value = data[pixel + channel] ?? 0;
        value += ((warmLight[channel] ?? 255) - value) * lit;
        value += ((duskInk[channel] ?? 0) - value) * dusk;
        // Strongest in the middle tones, so that white stays white and black stays black.
        value += relief * (10 + (value * (255 - value)) / 255);
        data[pixel + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
}

function drawGrain(): Uint8Array {
  const random = seededRandom('khabar:grain');
  const white = Float32Array.from({ length: tileSize * tileSize }, () => random.fraction());
  const soft = white.map((value, place) => {
    const right = (place & ~tileMask) | ((place + 1) & tileMask);
    const below = (place + tileSize) & (tileSize * tileSize - 1);
    const diagonal = (below & ~tileMask) | ((below + 1) & tileMask);
    return value + (white[right] ?? 0) * 0.6 + (white[below] ?? 0) * 0.6 + (white[diagonal] ?? 0) * 0.35;
  });
  return evenlySpread(soft);
}

function drawMottle(): Uint8Array {
  const noise = seededNoise(seededRandom('khabar:mottle'));
  const clouds = Float32Array.from({ length: tileSize * tileSize }, (_, place) =>
    noise((place & tileMask) / 34, (place >> 9) / 34, 3),
  );
  return evenlySpread(clouds);
}

/** By rank, so that every tone from 0 to 255 is equally common and a threshold at a tone covers exactly that share. */
function evenlySpread(values: Float32Array): Uint8Array {
  const order = Uint32Array.from(values.keys()).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const spread = new Uint8Array(values.length);
  order.forEach((place, rank) => {
    spread[place] = Math.floor((rank * 256) / values.length);
  });
  return spread;
}
