import sharp from 'sharp';
import { paperGrain, type Pixels } from './light-and-grain.ts';
import type { Layer, Shadow } from './sketch.ts';

const shadowInk = { red: 10, green: 16, blue: 32 } as const;
/** Shadows are soft, so they are blurred at a quarter of the size. */
const shadowStep = 4;
const grainWidth = 512;
const sprayEdge = 0.45;

export type Size = { width: number; height: number };

/** Rasterises the layers, drawn in the units, and lays each over the ones before it. */
export async function layLayers(layers: readonly Layer[], { size, units }: { size: Size; units: Size }): Promise<Pixels> {
  const pixels = { ...size, data: new Uint8Array(size.width * size.height * 3).fill(255) };
  const sheets = await Promise.all(layers.map((layer) => rasterise(layer, { size, units })));
  sheets.forEach((sheet, place) => {
    const layer = layers[place];
    if (layer?.shadow) layShadow(pixels, sheet, inPixels(layer.shadow, size.width / units.width));
    if (layer?.texture === 'spray') spray(sheet, size.width);
    laySheet(pixels, sheet);
  });
  return pixels;
}

async function rasterise(layer: Layer, { size, units }: { size: Size; units: Size }): Promise<Uint8Array> {
  const frame = `width="${size.width}" height="${size.height}" viewBox="0 0 ${units.width} ${units.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame} preserveAspectRatio="xMidYMid slice">${layer.shapes}</svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha().raw().toBuffer();
}

function laySheet(pixels: Pixels, sheet: Uint8Array): void {
  const { data } = pixels;
  for (let from = 0, to = 0; from < sheet.length; from += 4, to += 3) {
    const cover = (sheet[from + 3] ?? 0) / 255;
    if (cover === 0) continue;
    const kept = 1 - cover;
    data[to] = (sheet[from] ?? 0) * cover + (data[to] ?? 0) * kept;
    data[to + 1] = (sheet[from + 1] ?? 0) * cover + (data[to + 1] ?? 0) * kept;
    data[to + 2] = (sheet[from + 2] ?? 0) * cover + (data[to + 2] ?? 0) * kept;
  }
}

function spray(sheet: Uint8Array, width: number): void {
  const grain = paperGrain();
  for (let place = 3, pixel = 0; place < sheet.length; place += 4, pixel++) {
    const cover = (sheet[place] ?? 0) / 255;
    if (cover === 0 || cover === 1) continue;
    const column = pixel % width;
    const row = (pixel - column) / width;
    const tooth = (grain[(row % grainWidth) * grainWidth + (column % grainWidth)] ?? 0) / 255;
    const dot = (cover - tooth * (1 - sprayEdge)) / sprayEdge;
    sheet[place] = dot < 0 ? 0 : dot > 1 ? 255 : dot * 255;
  }
}

function inPixels({ dx, dy, blur, strength }: Shadow, unit: number): Shadow {
  return { dx: dx * unit, dy: dy * unit, blur: blur * unit, strength };
}

function layShadow({ data, width, height }: Pixels, sheet: Uint8Array, shadow: Shadow): void {
  const columns = Math.ceil(width / shadowStep) + 1;
  const rows = Math.ceil(height / shadowStep) + 1;
  const cover = blurred(sampledCover(sheet, { width, height, columns, rows }), {
    columns,
    rows,
    radius: Math.max(1, Math.round(shadow.blur / shadowStep)),
  });
  for (let y = 0; y < height; y++) {
    const sampleY = Math.min(Math.max((y - shadow.dy) / shadowStep, 0), rows - 1.001);
    const row = Math.floor(sampleY);
    const down = sampleY - row;
    for (let x = 0; x < width; x++) {
      const sampleX = Math.min(Math.max((x - shadow.dx) / shadowStep, 0), columns - 1.001);
      const column = Math.floor(sampleX);
      const corner = row * columns + column;
      const across = sampleX - column;
      const top = (cover[corner] ?? 0) * (1 - across) + (cover[corner + 1] ?? 0) * across;
      const bottom = (cover[corner + columns] ?? 0) * (1 - across) + (cover[corner + columns + 1] ?? 0) * across;
      const dark = (top * (1 - down) + bottom * down) * shadow.strength;
      if (dark < 0.004) continue;
      const pixel = (y * width + x) * 3;
      const kept = 1 - dark;
      data[pixel] = (data[pixel] ?? 0) * kept + shadowInk.red * dark;
      data[pixel + 1] = (data[pixel + 1] ?? 0) * kept + shadowInk.green * dark;
      data[pixel + 2] = (data[pixel + 2] ?? 0) * kept + shadowInk.blue * dark;
    }
  }
}

type Grid = { columns: number; rows: number };

function sampledCover(sheet: Uint8Array, { width, height, columns, rows }: Grid & Size): Float32Array {
  return Float32Array.from({ length: columns * rows }, (_, place) => {
    const x = Math.min((place % columns) * shadowStep, width - 1);
    const y = Math.min(Math.floor(place / columns) * shadowStep, height - 1);
    return (sheet[(y * width + x) * 4 + 3] ?? 0) / 255;
  });
}

/** Two box blurs each way, near enough to a Gaussian for a shadow. */
function blurred(cover: Float32Array, { columns, rows, radius }: Grid & { radius: number }): Float32Array {
  let soft = cover;
  for (let pass = 0; pass < 2; pass++) {
    soft = boxBlurred(soft, { lines: rows, length: columns, lineStep: columns, step: 1, radius });
    soft = boxBlurred(soft, { lines: columns, length: rows, lineStep: 1, step: columns, radius });
  }
  return soft;
}

type Sweep = { lines: number; length: number; lineStep: number; step: number; radius: number };

function boxBlurred(cover: Float32Array, { lines, length, lineStep, step, radius }: Sweep): Float32Array {
  const soft = new Float32Array(cover.length);
  const window = radius * 2 + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    const at = (place: number) => cover[start + Math.min(Math.max(place, 0), length - 1) * step] ?? 0;
    let sum = 0;
    for (let place = -radius; place <= radius; place++) sum += at(place);
    for (let place = 0; place < length; place++) {
      soft[start + place * step] = sum / window;
      sum += at(place + radius + 1) - at(place - radius);
    }
  }
  return soft;
}
