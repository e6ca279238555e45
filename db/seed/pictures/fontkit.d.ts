/** Fontkit comes without types; these are the parts we use. */
declare module 'fontkit' {
  type Path = {
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    translate: (x: number, y: number) => Path;
    scale: (x: number, y: number) => Path;
    toSVG: () => string;
  };

  export function create(font: Uint8Array): { layout: (text: string) => { glyphs: { id: number; path: Path }[] } };
}
