import { khaaOutline, wordmarkOutline } from '../../components/site/wordmark-outline.ts';

/** The tokens `accent` and `paper` of both themes as sRGB: icons live where our style sheet does not reach. */
const petrol = '#00596a';
const brightPetrol = '#7bd1de';
const night = '#0e1116';
const white = '#fff';
const ink = '#141a22';

/** خ in a square of 64; in a dark browser the square is bright and the letter dark. */
export const icon = svg('0 0 64 64', [
  `<style>.s{fill:${petrol}}.k{fill:${white}}@media (prefers-color-scheme:dark){.s{fill:${brightPetrol}}.k{fill:${night}}}</style>`,
  '<rect class="s" width="64" height="64" rx="6"/>',
  khaa({ letter: 'class="k"', dot: 'class="k"', share: 0.8 }),
]);

type Square = { corner: number; share: number; dot: 'white' | 'bright' };

/**
 * The icon without a theme; machines that cut corners themselves want none. `share` is how much of the height خ takes.
 * Its dot is bright where there is room to see that it is.
 */
export function squareIcon({ corner, share, dot }: Square): string {
  const square = `<rect width="64" height="64" rx="${corner}" fill="${petrol}"/>`;
  return svg('0 0 64 64', [square, khaa({ letter: `fill="${white}"`, dot: `fill="${dot === 'white' ? white : brightPetrol}"`, share })]);
}

/** The wordmark on white, wide, for structured data. */
export const publisherLogo = svg('0 0 600 120', [
  `<rect width="600" height="120" fill="${white}"/>`,
  wordmark({ x: 300, y: 60, height: 92, letters: ink, dot: petrol }),
]);

/** What a page without a picture shows when it is shared: the wordmark within a field of nuqtas that thins out around it. */
export const shareCard = svg('0 0 1200 630', [
  `<rect width="1200" height="630" fill="${petrol}"/>`,
  ...nuqtaField(),
  wordmark({ x: 600, y: 315, height: 250, letters: white, dot: brightPetrol }),
]);

function svg(viewBox: string, content: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content.join('')}</svg>`;
}

/** The letter spans 40…572 across and -790…327 down. */
function khaa({ letter, dot, share }: { letter: string; dot: string; share: number }): string {
  const scale = (64 * share) / (327 + 790);
  const x = 32 - ((40 + 572) / 2) * scale;
  const y = 32 - ((327 - 790) / 2) * scale;
  const place = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(5)})`;
  return `<g transform="${place}"><path ${letter} d="${khaaOutline.letter}"/><path ${dot} d="${khaaOutline.dot}"/></g>`;
}

function wordmark({ x, y, height, letters, dot }: { x: number; y: number; height: number; letters: string; dot: string }): string {
  const [left = 0, top = 0, wide = 1, tall = 1] = wordmarkOutline.viewBox.split(' ').map(Number);
  const scale = height / tall;
  const place = `translate(${round(x - (left + wide / 2) * scale)} ${round(y - (top + tall / 2) * scale)}) scale(${scale.toFixed(5)})`;
  return `<g transform="${place}"><path fill="${letters}" d="${wordmarkOutline.letters}${wordmarkOutline.dotOfBaa}"/><path fill="${dot}" d="${wordmarkOutline.dotOfKhaa}"/></g>`;
}

function nuqtaField(): string[] {
  const step = 30;
  const field = [];
  for (let row = 0; row <= 630 / step; row += 1) {
    for (let column = 0; column <= 1200 / step; column += 1) {
      const x = column * step + (row % 2 === 0 ? 0 : step / 2);
      const y = row * step;
      const away = Math.hypot((x - 600) / 560, (y - 315) / 330);
      const size = Math.min(10.5, (away - 0.62) * 16);
      if (size > 0.8) field.push(`<path fill="${brightPetrol}" fill-opacity=".3" d="M${x} ${round(y - size)}l${round(size)} ${round(size)}l${round(-size)} ${round(size)}l${round(-size)} ${round(-size)}z"/>`);
    }
  }
  return field;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
