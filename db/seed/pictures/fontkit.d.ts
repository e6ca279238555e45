/** Fontkit comes without types; these are the parts we use. */
declare module 'fontkit' {
  type Path = {
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    translate: (x: number, y: number) => Path;
    scale: (x: number, y: number) => Path;
    toSVG: () => string;
  };

  type Font = {
    hasGlyphForCodePoint: (codePoint: number) => boolean;
    layout: (text: string) => { glyphs: { path: Path }[] };
  };

  export function create(font: Uint8Array): Font;
}
