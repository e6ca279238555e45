import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { openSqlite, prepareSqlite, sqliteFile } from './sqlite-store.ts';

const folders: string[] = [];
const folder = () => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-migrate-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) fs.rmSync(made, { recursive: true, force: true });
});

test('preparing twice changes nothing the second time', () => {
  const place = folder();
  prepareSqlite(place);
  const before = fs.readFileSync(sqliteFile(place));
  prepareSqlite(place);
  expect(fs.readFileSync(sqliteFile(place)).equals(before)).toBe(true);
});

test('a database that a newer version has changed is refused and left as it is', () => {
  const place = folder();
  prepareSqlite(place);
  const database = new Database(sqliteFile(place));
  database.prepare('insert into schema_migration values (?, ?)').run('of-a-later-version', 1);
  database.close();
  expect(() => prepareSqlite(place)).toThrow(expect.objectContaining({ problem: 'databaseNewer' }));
});

test('a file that is not a database, and a folder that is a file, are told apart', () => {
  const place = folder();
  fs.writeFileSync(sqliteFile(place), 'not a database '.repeat(1000));
  expect(() => prepareSqlite(place)).toThrow(expect.objectContaining({ problem: 'databaseDamaged' }));
  const file = path.join(folder(), 'file');
  fs.writeFileSync(file, '');
  expect(() => prepareSqlite(file)).toThrow(expect.objectContaining({ problem: 'dataFolderReadOnly' }));
});

test('several processes may prepare the same new folder at once', () => {
  const place = folder();
  const script = `import { prepareSqlite } from ${JSON.stringify(path.resolve('db/store/sqlite-store.ts'))}; prepareSqlite(${JSON.stringify(place)})`;
  const shell = Array.from({ length: 3 }, () => `"${process.execPath}" --input-type=module -e '${script}' & pids="$pids $!"`).join('\n');
  execFileSync('bash', ['-c', `${shell}\nfor pid in $pids; do wait $pid || exit 1; done`], { stdio: 'pipe' });
  expect(() => openSqlite(place)).not.toThrow();
});

test('the reading connection cannot write', async () => {
  const place = folder();
  prepareSqlite(place);
  const store = openSqlite(place);
  await expect(async () => store.read.insert(store.t.setting).values({ key: 'zone', value: 'UTC' })).rejects.toThrow(/readonly/i);
  await store.close();
});
