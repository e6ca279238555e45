import { hex, hueDistance, type Oklch } from './oklch.ts';
import { seededNoise, type Noise } from './noise.ts';
import { seededRandom, type Random } from './random.ts';

/** The units that scenes are drawn in, three to two like the printed picture. */
export const canvas = { width: 1200, height: 800 } as const;

export type Shadow = { dx: number; dy: number; blur: number; strength: number };

export type Layer = {
  shapes: string;
  /** Falls on the layers below. */
  shadow?: Shadow;
  /** A sprayed layer's half-transparent parts become dots, as from an airbrush. */
  texture?: 'flat' | 'spray';
};

/** Where the raking light comes from, in shares of the canvas, and how strong it is. */
export type Light = { x: number; y: number; strength: number };

export type Sketch = { layers: readonly Layer[]; light: Light };

export type Scene = (brush: Brush) => Sketch;

export type Brush = {
  random: Random;
  noise: Noise;
  /** A color as SVG writes it, leaned a little to this picture's side of its palette. */
  ink: (color: Oklch) => string;
  /** One palette of a family: near the wanted hue where there is one, by the seed otherwise. */
  palette: <P extends { hue: number }>(family: readonly [P, ...P[]]) => P;
};

const hueLean = 11;
const chromaLean = 0.18;
const palettesNearHue = 2;

export function seededBrush(seed: string, hue: number | undefined): Brush {
  const random = seededRandom(seed);
  const noise = seededNoise(seededRandom(`${seed}:ground`));
  const turn = random.between(-hueLean, hueLean) + 360;
  const strength = random.between(1 - chromaLean, 1 + chromaLean);
  return {
    random,
    noise,
    ink: ([lightness, chroma, ownHue]) => hex([lightness, chroma * strength, (ownHue + turn) % 360]),
    palette: (family) => {
      if (hue === undefined) return random.pick(family);
      const [first, ...others] = family;
      const nearest = [first, ...others].sort((one, other) => hueDistance(one.hue, hue) - hueDistance(other.hue, hue));
      return nearest[random.whole(0, palettesNearHue - 1)] ?? first;
    },
  };
}
