import type { Noise } from './noise.ts';
import { circle, curve, linearGradient, radialGradient, shape, type Point } from './shapes.ts';
import { canvas } from './sketch.ts';

const overscan = 40;

/** A line from edge to edge, with the height that the function gives at each place. */
export function skyLine(heightAt: (x: number) => number, step = 20): Point[] {
  const count = Math.ceil((canvas.width + 2 * overscan) / step);
  return Array.from({ length: count + 1 }, (_, place): Point => {
    const x = place * step - overscan;
    return [x, heightAt(x)];
  });
}

type Ridge = { noise: Noise; base: number; rise: number; length: number; row: number };

/** Hills that rise from the base line; each row of them reads another part of the noise. */
export function ridge({ noise, base, rise, length, row }: Ridge): Point[] {
  return skyLine((x) => base - rise * noise(x / length + row * 9, row * 7.1));
}

/** Everything under a line, down to the edge of the picture. */
export function groundUnder(line: readonly Point[]): string {
  return `${curve(line)}L${canvas.width + overscan} ${canvas.height + overscan}L${-overscan} ${canvas.height + overscan}Z`;
}

export function wholeCanvas(): string {
  return `M-8 -8H${canvas.width + 8}V${canvas.height + 8}H-8Z`;
}

/** From one color at the top to the other at a share of the height. */
export function sky(high: string, low: string, reach: number): string {
  return linearGradient('sky', [[0, high], [reach, low]]) + shape(wholeCanvas(), { fill: 'url(#sky)' });
}

/** The glow around a sun or moon, to be sprayed. */
export function halo(center: Point, radius: number, color: string): string {
  return radialGradient('halo', [[0.3, color, 0.65], [1, color, 0]]) + shape(circle(center, radius * 2.3), { fill: 'url(#halo)' });
}
