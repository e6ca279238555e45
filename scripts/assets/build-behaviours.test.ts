import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildBehaviours } from './build-behaviours.ts';

const manifest = z.object({ behaviours: z.string().regex(/^\/assets\/khabar-[0-9a-f]{8}\.js$/) });
const root = mkdtempSync(path.join(tmpdir(), 'khabar-behaviours-'));
let bundle = '';

beforeAll(async () => {
  await buildBehaviours(root);
  const { behaviours } = manifest.parse(JSON.parse(readFileSync(path.join(root, 'app/assets.json'), 'utf8')));
  bundle = readFileSync(path.join(root, 'public', behaviours), 'utf8');
}, 30_000);
afterAll(() => rmSync(root, { recursive: true }));

test('everything the reader’s pages do in a browser fits in what it took before it counted', () => {
  expect(gzipSync(bundle, { level: 9 }).byteLength).toBeLessThanOrEqual(2461);
});

test('the bundle defines every element and brings no library', () => {
  for (const element of ['theme-choice', 'text-size', 'share-link', 'copy-link', 'print-page', 'contents-list', 'embed-card']) expect(bundle).toContain(`"${element}"`);
  expect(bundle).not.toMatch(/\bimport\b|zod|react/i);
});

test('the bundle writes no markup into the page', () => {
  expect(bundle).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|textContent/);
});

test('building again does nothing while nothing changed', async () => {
  expect(await buildBehaviours(root)).toBe('behaviours: unchanged');
});
