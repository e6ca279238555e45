import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, vi } from 'vitest';
import { home } from './run-tool.ts';

const planted: string[] = [];

/**
 * For tests of the checks: a small project of its own with these files, the packages of this one and its
 * compiler settings. It is felled after the tests of the file.
 */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-check-')));
  planted.push(root);
  fs.symlinkSync(path.join(home, 'node_modules'), path.join(root, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json']) fs.copyFileSync(path.join(home, name), path.join(root, name));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  return root;
}

/** Call once at the top of a test file that plants. Its tests may take as long as a compiler on a busy machine. */
export function fellAfterwards(): void {
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  afterAll(() => {
    for (const root of planted.splice(0)) fs.rmSync(root, { recursive: true, force: true });
  });
}
