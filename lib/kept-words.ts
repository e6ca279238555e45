import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Words that somebody typed and that were not taken, in the shape of a query parameter: the page that says why gives them
 * back, although nobody has a session. Five hundred letters of any script are less than two kilobytes.
 */
export function packWords(words: string): string {
  return words === '' ? '' : deflateRawSync(Buffer.from(words, 'utf8')).toString('base64url');
}

/** What `packWords` packed, at most `most` letters of it; empty for anything else. */
export function unpackWords(packed: string | undefined, most: number): string {
  if (!packed) return '';
  try {
    const words = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: most * 4 }).toString('utf8');
    return [...words].slice(0, most).join('');
  } catch {
    return '';
  }
}
