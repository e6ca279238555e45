export type Oklch = readonly [lightness: number, chroma: number, hue: number];

export function hex(color: Oklch): string {
  const channels = linearRgb(color).map((channel) => Math.round(gammaEncoded(channel) * 255));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

export function mix(from: Oklch, to: Oklch, share: number): Oklch {
  const hueStep = ((to[2] - from[2] + 540) % 360) - 180;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + hueStep * share];
}

/** The color at a share of the way along a row of colors. */
export function ramp(colors: readonly [Oklch, ...Oklch[]], share: number): Oklch {
  const place = Math.min(Math.max(share, 0), 1) * (colors.length - 1);
  const step = Math.min(Math.floor(place), Math.max(colors.length - 2, 0));
  const from = colors[step] ?? colors[0];
  return mix(from, colors[step + 1] ?? from, place - step);
}

export function lighter(color: Oklch, by: number): Oklch {
  return [Math.min(Math.max(color[0] + by, 0), 1), color[1], color[2]];
}

export function turned(color: Oklch, degrees: number): Oklch {
  return [color[0], color[1], (color[2] + degrees + 360) % 360];
}

export function hueDistance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

/** Björn Ottosson's matrices. */
function linearRgb([lightness, chroma, hue]: Oklch): number[] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}

function gammaEncoded(channel: number): number {
  return channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
}
