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
const warmLight = { red: 255, green: 246, blue: 226 } as const;
const duskInk = { red: 12, green: 16, blue: 34 } as const;

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
  const mottle = paperMottle();
  const random = seededRandom(`${seed}:grain`);
  const shiftX = random.whole(0, tileMask);
  const shiftY = random.whole(0, tileMask);
  const lightAt = lightOver(light, width, height);
  for (let y = 0; y < height; y++) {
    const grainRow = ((y + shiftY) & tileMask) * tileSize;
    const mottleRow = (((y >> 2) + shiftX) & tileMask) * tileSize;
    let shine = 0;
    let dusk = 0;
    for (let x = 0; x < width; x++) {
      // The light changes too slowly to be worked out for every pixel.
      if ((x & 3) === 0) [shine, dusk] = lightAt(x, y);
      const tooth = (grain[grainRow + ((x + shiftX) & tileMask)] ?? 128) / 255 - 0.5;
      const cloud = (mottle[mottleRow + (((x >> 2) + shiftY) & tileMask)] ?? 128) / 255 - 0.5;
      const lit = shine * (1 + tooth * 0.5);
      const dim = dusk * (1 + tooth * 0.9);
      const kept = (1 - lit) * (1 - dim);
      const added = lit * (1 - dim);
      const relief = tooth * grainStrength + cloud * mottleStrength;
      const pixel = (y * width + x) * 3;
      data[pixel] = toned((data[pixel] ?? 0) * kept + warmLight.red * added + duskInk.red * dim, relief);
      data[pixel + 1] = toned((data[pixel + 1] ?? 0) * kept + warmLight.green * added + duskInk.green * dim, relief);
      data[pixel + 2] = toned((data[pixel + 2] ?? 0) * kept + warmLight.blue * added + duskInk.blue * dim, relief);
    }
  }
}

/** The relief shows most in the middle tones, so that white stays white and black stays black. */
function toned(value: number, relief: number): number {
  const marked = value + relief * (10 + (value * (255 - value)) / 255);
  return marked < 0 ? 0 : marked > 255 ? 255 : marked;
}

function lightOver(
  { x: left, y: top, strength }: Light,
  width: number,
  height: number,
): (x: number, y: number) => [shine: number, dusk: number] {
  const span = Math.hypot(width, height) * lightReach;
  return (x, y) => {
    const across = x - left * width;
    const down = y - top * height;
    const away = Math.sqrt(across * across + down * down) / span;
    const shine = away < 1 ? (1 - away) ** 1.6 * strength : 0;
    const fall = Math.min(1, Math.max(0, (away - duskStart) / (duskReach - duskStart)));
    return [shine, fall * strength * duskStrength];
  };
}

function paperMottle(): Uint8Array {
  mottleTile ??= drawMottle();
  return mottleTile;
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
  const clouds = Float32Array.from({ length: tileSize * tileSize }, (_, place) => noise((place & tileMask) / 34, (place >> 9) / 34, 3));
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
