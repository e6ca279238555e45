import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildIfChanged } from './build-if-changed.ts';
import { folderMaker, writeFiles } from '../testing-commands.ts';

const makeFolder = folderMaker();

/** A Next that counts its builds and fails where a source is broken. */
const next = `const fs = require('node:fs');
const path = require('node:path');
const root = process.argv[3];
fs.mkdirSync(path.join(root, '.next'), { recursive: true });
fs.appendFileSync(path.join(root, 'builds'), process.env.NODE_ENV + '\\n');
if (fs.readFileSync(path.join(root, 'app/page.tsx'), 'utf8') === 'broken') {
  console.log('Creating an optimized production build');
  console.error('Parsing ecmascript source code failed');
  process.exit(1);
}`;

function project(): string {
  const root = makeFolder();
  writeFiles(root, {
    'node_modules/next/dist/bin/next': next, 'package.json': '{}', 'app/page.tsx': 'page', 'app/page.test.tsx': 'test', 'app/fonts.json': '{}',
    'lib/urls.ts': 'urls', 'db/seed/stories/ar/one.md': 'story', 'public/assets/khabar.js': 'behaviour', 'docs/decision.md': 'decision',
  });
  return root;
}

const build = (root: string) => buildIfChanged(root, { announce: () => () => undefined, waiting: () => undefined });
const builds = (root: string) => fs.readFileSync(path.join(root, 'builds'), 'utf8').trim().split('\n');

test('a built server is built anew when one of its sources changed, came or went', async () => {
  const root = project();
  expect(await build(root)).toEqual({ ok: true, value: 'built' });
  expect(await build(root)).toEqual({ ok: true, value: 'same' });
  const changes = [
    () => writeFiles(root, { 'lib/urls.ts': 'other urls' }), () => writeFiles(root, { 'lib/new.ts': '' }), () => fs.rmSync(path.join(root, 'lib/new.ts')),
    () => writeFiles(root, { 'app/fonts.json': '{ "files": [] }' }), () => writeFiles(root, { 'package.json': '{ "imports": {} }' }),
  ];
  for (const change of changes) {
    change();
    expect(await build(root)).toEqual({ ok: true, value: 'built' });
  }
  expect(builds(root)).toEqual(Array.from({ length: 6 }, () => 'production'));
});

test('tests, documents, stories and made assets are no sources of the server', async () => {
  const root = project();
  await build(root);
  writeFiles(root, { 'app/page.test.tsx': 'other', 'docs/decision.md': 'other', 'db/seed/stories/ar/one.md': 'other', 'public/assets/khabar.js': 'other' });
  expect(await build(root)).toEqual({ ok: true, value: 'same' });
});

test('a build that fails gives the whole of Next’s message, and the next one builds again', async () => {
  const root = project();
  await build(root);
  writeFiles(root, { 'app/page.tsx': 'broken' });
  const failed = await build(root);
  expect(failed).toMatchObject({ ok: false, reason: 'buildFailed', output: expect.stringMatching(/Creating an optimized[^]*Parsing ecmascript/) });
  expect((await build(root)).ok).toBe(false);
  writeFiles(root, { 'app/page.tsx': 'page' });
  expect(await build(root)).toEqual({ ok: true, value: 'built' });
});

test('a build that somebody threw away is made again', async () => {
  const root = project();
  await build(root);
  fs.rmSync(path.join(root, '.next'), { recursive: true });
  expect(await build(root)).toEqual({ ok: true, value: 'built' });
});

test('two who want to build at once build once', async () => {
  const root = project();
  const outcomes = await Promise.all([build(root), build(root)]);
  expect(outcomes.map((outcome) => outcome.ok && outcome.value).toSorted()).toEqual(['built', 'same']);
  expect(builds(root)).toHaveLength(1);
});
