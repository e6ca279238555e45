declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: { wght: number | { min: number; max: number } }; keepFeatures?: string[] },
  ): Promise<Uint8Array>;
}

declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly characterSet: readonly number[];
    readonly availableFeatures: readonly string[];
    readonly variationAxes: Readonly<Record<string, { min: number; max: number }>>;
    layout(text: string, features?: readonly string[]): {
      readonly advanceWidth: number;
      readonly glyphs: readonly { readonly id: number }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    };
  };
  export function create(font: Uint8Array): Font;
}
