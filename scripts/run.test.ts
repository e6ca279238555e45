import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderMaker, startNode, untilPrinted, writeFiles } from './testing-commands.ts';

const makeFolder = folderMaker();

/** An npm that only notes how it was called and puts this Node in the place of the pinned one. */
const npm = `#!/bin/sh
echo "$@" >> npm.log
sleep 0.2
[ -e offline ] && exit 1
mkdir -p node_modules/node/bin
[ -e no-scripts ] || ln -sf "${process.execPath}" node_modules/node/bin/node
`;

const greet = `console.log('arguments', process.argv.slice(2).join(' '));
process.exitCode = Number(process.argv[2]);`;
const wait = `process.on('SIGTERM', () => setTimeout(() => { console.log('put away'); process.exit(7); }, 100));
setInterval(() => undefined, 1000);
console.log('at work');`;

function project(): string {
  const folder = makeFolder();
  writeFiles(folder, { 'package-lock.json': '{}', 'bin/npm': npm, 'scripts/quick-imports.ts': '', 'scripts/greet.ts': greet, 'scripts/wait.ts': wait });
  fs.chmodSync(path.join(folder, 'bin/npm'), 0o755);
  for (const file of ['run.mjs', 'in-turn.mjs']) fs.copyFileSync(path.join('scripts', file), path.join(folder, 'scripts', file));
  return folder;
}

const start = (folder: string, ...args: string[]) => startNode({ args: ['scripts/run.mjs', ...args], cwd: folder, environment: { PATH: `${folder}/bin:/usr/bin:/bin` } });
const installs = (folder: string) => fs.readFileSync(path.join(folder, 'npm.log'), 'utf8').trim().split('\n');

test('a command gets its arguments, and its exit code is handed on', async () => {
  const { code, printed } = await start(project(), 'greet', '3', 'more').ended;
  expect(printed).toContain('arguments 3 more');
  expect(code).toBe(3);
});

test('the packages are installed the first time, and again only when the lockfile has changed', async () => {
  const folder = project();
  expect((await start(folder, 'greet', '0').ended).printed).toContain('Installing packages');
  expect((await start(folder, 'greet', '0').ended).printed).not.toContain('Installing packages');
  expect(installs(folder)).toHaveLength(1);
  writeFiles(folder, { 'package-lock.json': '{ "changed": true }' });
  await start(folder, 'greet', '0').ended;
  expect(installs(folder)).toHaveLength(2);
});

test('what the build needs is asked for by name, so that no setting of the machine leaves it out', async () => {
  const folder = project();
  await start(folder, 'greet', '0').ended;
  expect(installs(folder)[0]).toMatch(/^install --no-save --include=dev --include=optional /);
});

test('two starts at once install once', async () => {
  const folder = project();
  const ended = await Promise.all([start(folder, 'greet', '0').ended, start(folder, 'greet', '0').ended]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(installs(folder)).toHaveLength(1);
});

test('an installation that fails ends the start and is tried again at the next', async () => {
  const folder = project();
  writeFiles(folder, { offline: '' });
  const failed = await start(folder, 'greet', '0').ended;
  expect(failed.code).toBe(1);
  expect(failed.printed).toContain('The packages could not be installed');
  fs.rmSync(path.join(folder, 'offline'));
  expect((await start(folder, 'greet', '0').ended).code).toBe(0);
});

test('a Node that npm was not allowed to install, or that does not run here, is one clear line', async () => {
  const folder = project();
  writeFiles(folder, { 'no-scripts': '' });
  expect(await start(folder, 'greet', '0').ended).toMatchObject({ code: 1, printed: expect.stringContaining('ignore-scripts') });
  fs.rmSync(path.join(folder, 'no-scripts'));
  await start(folder, 'greet', '0').ended;
  fs.rmSync(path.join(folder, 'node_modules/node/bin/node'));
  writeFiles(folder, { 'node_modules/node/bin/node': 'of another machine' });
  expect(await start(folder, 'greet', '0').ended).toMatchObject({ code: 1, printed: expect.stringContaining('does not run') });
});

test('told to stop, it tells the command, waits for it and hands its exit code on', async () => {
  const running = start(project(), 'wait');
  await untilPrinted(running, /at work/);
  running.child.kill('SIGTERM');
  expect(await running.ended).toMatchObject({ code: 7, printed: expect.stringContaining('put away') });
});
