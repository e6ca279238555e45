/** Where a story's picture comes from: drawn by the demonstration newsroom, or a file beside the Markdown file. */
export type PictureAddress = { kind: 'drawn'; motif: string; seed: string } | { kind: 'file'; path: string };

const drawn = /^picture:([a-z0-9-]+)\/([a-z0-9-]+)$/;

/**
 * Reads `picture:<motif>/<seed>` or a relative path. Web addresses are refused, since an import fetches nothing, and so is
 * every path that could lead out of the story's folder; the importer still has to mind symbolic links.
 */
export function pictureAddress(address: string): PictureAddress | undefined {
  const [, motif, seed] = drawn.exec(address) ?? [];
  if (motif && seed) return { kind: 'drawn', motif, seed };
  return staysInFolder(address) ? { kind: 'file', path: address } : undefined;
}

function staysInFolder(path: string): boolean {
  if (path === '' || path.startsWith('/') || /[\\:?#%\p{Cc}]/u.test(path)) return false;
  return path.split('/').every((step) => step !== '..' && step !== '');
}
