import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { prepareSqlite, sqliteFile } from '#db/store/sqlite-store.ts';
import { freePort } from './port.ts';
import { folderMaker, runCommand } from './testing-commands.ts';

const makeFolder = folderMaker();

/** What stands in the way of a command is one clear line and exit code 1. Gives the line. */
async function lineOf(command: string, environment: Record<string, string>): Promise<string> {
  const [name = '', ...args] = command.split(' ');
  const { code, printed } = await runCommand(name, { args, environment: { PORT: String(await freePort()), ...environment } });
  expect(code).toBe(1);
  expect(printed.trim().split('\n')).toEqual([expect.stringMatching(/^✗ /)]);
  return printed.trim();
}

const bytesOf = (folder: string) => createHash('sha256').update(fs.readFileSync(sqliteFile(folder))).digest('hex');

describe.for(['start', 'seed', 'import none.md'])('npm run %s', { concurrent: true }, (command) => {
  test('names the variable that is not valid', async () => {
    expect(await lineOf(command, { PORT: 'abc' })).toBe('✗ PORT is not valid: give a whole number from 1 to 65535.');
    expect(await lineOf(command, { SITE_URL: 'https://example.org/news' })).toContain('SITE_URL is not valid');
  });

  test('names the folder that it cannot write', async () => {
    const file = path.join(makeFolder(), 'file');
    fs.writeFileSync(file, '');
    expect(await lineOf(command, { DATA_DIR: `${file}/data` })).toContain(`The data folder ${file}/data cannot be written`);
  });

  test('leaves the database of a newer version as it is', async () => {
    const folder = makeFolder();
    prepareSqlite(folder);
    const database = new DatabaseSync(sqliteFile(folder));
    database.exec("insert into schema_migration values ('of-a-later-version', 1)");
    database.close();
    const before = bytesOf(folder);
    expect(await lineOf(command, { DATA_DIR: folder })).toContain(`The database in ${folder} was written by a newer version`);
    expect(bytesOf(folder)).toBe(before);
  });

  test('leaves a damaged database as it is', async () => {
    const folder = makeFolder();
    prepareSqlite(folder);
    const whole = fs.readFileSync(sqliteFile(folder));
    fs.writeFileSync(sqliteFile(folder), whole.subarray(0, whole.length / 2));
    const before = bytesOf(folder);
    expect(await lineOf(command, { DATA_DIR: folder })).toContain(`The database file in ${folder} is damaged`);
    expect(bytesOf(folder)).toBe(before);
  });
});

test('a database server that does not answer is named with the reason, and its password is not', async () => {
  const line = await lineOf('seed', { DATABASE_URL: 'postgres://khabar:secret@127.0.0.1:1/khabar', DATA_DIR: makeFolder() });
  expect(line).toBe('✗ The database in DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1');
});

test('a busy port is named before anything is made', async () => {
  const server = net.createServer();
  onTestFinished(() => {
    server.close();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const folder = path.join(makeFolder(), 'data');
  expect(await lineOf('start', { PORT: String(port), DATA_DIR: folder })).toContain(`Port ${port} is in use`);
  expect(fs.existsSync(folder)).toBe(false);
});

test('no folder can be made below /proc, and trying ends', async ({ skip }) => {
  if (!fs.existsSync('/proc/self')) skip('this machine has no /proc');
  expect(await lineOf('seed', { DATA_DIR: '/proc/khabar' })).toContain('The data folder /proc/khabar cannot be written');
});

test.for([128, 400])('on a full disk of %i kB nothing is damaged, and with more room the import goes on', async (size, { skip }) => {
  const disk = makeFolder();
  const mount = (...args: string[]) => spawnSync('mount', [...args, disk], { stdio: 'ignore' }).status === 0;
  if (!mount('-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs')) skip('a small disk cannot be mounted here');
  onTestFinished(() => {
    spawnSync('umount', [disk]);
  });
  const stories = makeFolder();
  const story = (number: number) => `---\nid: long-${number}\nlocale: en\nheadline: Long\nstandfirst: Long.\nauthor: A\nsection: {slug: city, name: City}\npublishedAt: 2026-11-20T08:00:00Z\n---\n\n${`Words of story ${number}. `.repeat(5000)}\n`;
  const files = [1, 2, 3, 4].map((number) => path.join(stories, `${number}.md`));
  for (const [index, file] of files.entries()) fs.writeFileSync(file, story(index));
  const full = await runCommand('import', { args: files, environment: { DATA_DIR: `${disk}/data` } });
  expect(full).toMatchObject({ code: 1, printed: expect.stringMatching(/✗ The disk is full; make room for the data folder .*\n$/) });
  mount('-o', 'remount,size=16m');
  const more = await runCommand('import', { args: files, environment: { DATA_DIR: `${disk}/data` } });
  expect(more).toMatchObject({ code: 0, printed: expect.stringContaining('4 imported, 0 refused.') });
});
