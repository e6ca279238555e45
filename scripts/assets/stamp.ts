import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A short hash of what `contents` hold; it names files and tells whether anything changed. */
export function stampOf(contents: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Whether the manifest was written from these inputs, and every file that it names is still in `public`. */
export function isUpToDate(root: string, { manifest, stamp }: { manifest: string; stamp: string }): boolean {
  const file = path.join(root, manifest);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/"(\/[^"]+)"/g)].map(([, url = '']) => url);
  return text.includes(`"inputs": "${stamp}"`) && named.every((url) => existsSync(path.join(root, 'public', url)));
}
