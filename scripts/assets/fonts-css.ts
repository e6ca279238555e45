import type { FallbackFace } from './fallback-faces.ts';
import type { WebFont } from './web-fonts.ts';

type BuiltFont = WebFont & { url: string };

const generic: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'system-ui']);

/** The style sheet: web faces, fallback faces, and one `--stack-…` of families for each voice of the house. */
export function fontsCss(sheet: { fonts: readonly BuiltFont[]; fallbacks: readonly FallbackFace[]; stacks: Readonly<Record<string, readonly string[]>> }): string {
  const stacks = Object.entries(sheet.stacks).map(([name, families]) => `  --stack-${name}: ${families.map(quoted).join(', ')};`);
  return [
    '/* Written by scripts/assets/build-fonts.ts: change that, not this. */',
    ...sheet.fonts.map(webFace),
    ...sheet.fallbacks.map(fallbackFace),
    `:root {\n${stacks.join('\n')}\n}`,
    '',
  ].join('\n');
}

function webFace({ family, weights, url, characters }: BuiltFont): string {
  return face({
    'font-family': quoted(family),
    'font-weight': `${weights.min} ${weights.max}`,
    'font-display': 'swap',
    src: `url("${url}") format("woff2")`,
    'unicode-range': characters,
  });
}

function fallbackFace({ family, weights, local, range, sizeAdjust, ascent, descent, lineGap }: FallbackFace): string {
  return face({
    'font-family': quoted(family),
    'font-weight': `${weights.min} ${weights.max}`,
    src: local.map((name) => `local("${name}")`).join(', '),
    'size-adjust': percent(sizeAdjust),
    'ascent-override': percent(ascent),
    'descent-override': percent(descent),
    'line-gap-override': percent(lineGap),
    'unicode-range': range,
  });
}

function face(descriptors: Readonly<Record<string, string>>): string {
  return `@font-face { ${Object.entries(descriptors).map(([name, value]) => `${name}: ${value}`).join('; ')}; }`;
}

/** Every family but a generic one is quoted: without quotes Serif would be the browser's own `serif`. */
function quoted(family: string): string {
  return generic.has(family) ? family : `"${family}"`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
