import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inTurn } from './in-turn.mjs';
import { folderMaker, startNode } from './testing-commands.ts';

const makeFolder = folderMaker();
/** Asks for the turn once as many processes as `company` are awake: they come at once, however slowly the machine wakes them. */
const script = (company: number) => `import fs from 'node:fs';
import { inTurn } from ${JSON.stringify(new URL('./in-turn.mjs', import.meta.url).href)};
const say = (line) => fs.appendFileSync('log', line + '\\n');
fs.appendFileSync('awake', '.');
while (fs.readFileSync('awake').length < ${company}) await new Promise((done) => setTimeout(done, 10));
await inTurn('turn', { waiting: () => say('wait'), work: async () => { say('in'); await new Promise((done) => setTimeout(done, 150)); say('out'); } });`;

test('processes that want the same turn take it one after the other', async () => {
  const cwd = makeFolder();
  await Promise.all(Array.from({ length: 3 }, () => startNode({ args: ['--input-type=module', '-e', script(3)], cwd }).ended));
  const log = fs.readFileSync(path.join(cwd, 'log'), 'utf8').trim().split('\n');
  expect(log.filter((line) => line !== 'wait')).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
  expect(log.filter((line) => line === 'wait')).toHaveLength(2);
  expect(fs.existsSync(path.join(cwd, 'turn'))).toBe(false);
});

test('what a killed process left behind holds nobody up', async () => {
  const cwd = makeFolder();
  const { child, ended } = startNode({ args: ['-e', ''], cwd });
  await ended;
  const file = path.join(cwd, 'turn');
  fs.writeFileSync(file, String(child.pid));
  let waited = 0;
  expect(await inTurn(file, { waiting: () => (waited += 1), work: () => 'done' })).toBe('done');
  expect(waited).toBe(0);
});

test('one who has not been heard of for minutes is gone, though its number belongs to somebody else now', async () => {
  const file = path.join(makeFolder(), 'turn');
  fs.writeFileSync(file, String(process.ppid));
  fs.utimesSync(file, new Date(Date.now() - 120_000), new Date(Date.now() - 120_000));
  expect(await inTurn(file, { waiting: () => undefined, work: () => 'done' })).toBe('done');
});

test('work that fails, and a process that ends in the middle of it, give the turn back', async () => {
  const cwd = makeFolder();
  const file = path.join(cwd, 'turn');
  await expect(inTurn(file, { waiting: () => undefined, work: () => Promise.reject(new Error('broken')) })).rejects.toThrow('broken');
  expect(fs.existsSync(file)).toBe(false);
  await startNode({ args: ['--input-type=module', '-e', script(1).replace("say('in');", 'process.exit(1);')], cwd }).ended;
  expect(fs.existsSync(file)).toBe(false);
});
