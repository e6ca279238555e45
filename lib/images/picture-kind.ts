/** What the first bytes of a file say it is; its name and what the browser calls it say nothing. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif';
export type RefusedKind = 'heic' | 'avif' | 'svg' | 'tiff' | 'pdf' | 'unknown';

/** As many bytes of a file as `pictureKind` looks at. */
export const bytesThatTell = 512;

export function pictureKind(bytes: Uint8Array): PictureKind | RefusedKind {
  const head = Buffer.from(bytes.subarray(0, bytesThatTell)).toString('latin1');
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? 'unknown';
}

export function isTaken(kind: PictureKind | RefusedKind): kind is PictureKind {
  return kind === 'jpeg' || kind === 'png' || kind === 'webp' || kind === 'gif';
}

const signatures: [RegExp, PictureKind | RefusedKind][] = [
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^GIF8[79]a/, 'gif'],
  [/^[^]{4}ftyp(?:avif|avis)/, 'avif'],
  [/^[^]{4}ftyp(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|mif2|msf1)/, 'heic'],
  [/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/, 'tiff'],
  [/^%PDF-/, 'pdf'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^]*?)?(?:<!--[^]*?-->\s*|<!DOCTYPE[^]*?>\s*)*<svg/i, 'svg'],
  [/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<\?xml/i, 'svg'],
];
