import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { startPgLite } from './store/pglite-store.ts';
import { openSqlite, prepareSqlite, sqliteFile } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';

/**
 * Runs a suite on SQLite and on PostgreSQL (PGlite). `fresh` gives an empty, migrated database to each test
 * that asks; PostgreSQL takes seconds to start, so that one instance serves every file of a worker (`isolate: false`),
 * and what was given before is over when the next test asks.
 */
export function onBothDatabases(suite: (fresh: () => Promise<Store>) => void): void {
  describe('on SQLite', () => suite(sqliteMaker()));
  describe('on PostgreSQL', () => suite(pgMaker()));
}

/** A fresh SQLite store, for tests of what only the embedded database has (files, cache handlers). */
export function sqliteMaker(): () => Promise<Store> {
  const opened: { store: Store; folder: string }[] = [];
  afterAll(async () => {
    for (const { store, folder } of opened) {
      await store.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
  return async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-db-'));
    fs.writeFileSync(sqliteFile(folder), emptyFile());
    const store = openSqlite(folder);
    opened.push({ store, folder });
    return store;
  };
}

let empty: Buffer | undefined;

/** The bytes of a database without a row, migrated once a worker. */
function emptyFile(): Buffer {
  if (empty) return empty;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-db-'));
  prepareSqlite(folder);
  empty = fs.readFileSync(sqliteFile(folder));
  fs.rmSync(folder, { recursive: true });
  return empty;
}

let server: ReturnType<typeof startPgLite> | undefined;

function pgMaker(): () => Promise<Store> {
  return async () => {
    server ??= startPgLite();
    return (await server).fresh();
  };
}
