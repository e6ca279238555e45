import fs from 'node:fs';
import path from 'node:path';

/** A file of the tree; `path` is relative to the root, with slashes. */
export type SourceFile = { path: string; text: string };

const notOurs = new Set(['node_modules', '.git', '.next', 'data', 'test-results', 'playwright-report', 'coverage']);
const builtFolders = new Set(['public/fonts', 'public/assets']);

/** Paths of every file of ours below the root, sorted. */
export function listFiles(root: string): string[] {
  return below(root, '').sort();
}

function below(root: string, folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const found = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return notOurs.has(entry.name) || builtFolders.has(found) ? [] : below(root, found);
    return entry.isFile() ? [found] : [];
  });
}

export const isCode = (file: string) => /\.(ts|tsx|mts|mjs|cjs|js|jsx)$/.test(file) && !file.endsWith('.d.ts');
export const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('e2e/');

export function readSource(root: string, file: string): SourceFile {
  return { path: file, text: fs.readFileSync(path.join(root, file), 'utf8') };
}

/** The code of the project with its text. */
export function readCode(root: string): SourceFile[] {
  return listFiles(root).filter(isCode).map((file) => readSource(root, file));
}
