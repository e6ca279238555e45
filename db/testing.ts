import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { startPgLite } from './store/pglite-store.ts';
import { openSqlite, prepareSqlite } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';

/**
 * Runs a suite on SQLite and on PostgreSQL (PGlite). `fresh` gives an empty, migrated database to each test
 * that asks; PostgreSQL takes two seconds to start, so that one instance serves the whole file.
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
    prepareSqlite(folder);
    const store = openSqlite(folder);
    opened.push({ store, folder });
    return store;
  };
}

function pgMaker(): () => Promise<Store> {
  let server: ReturnType<typeof startPgLite> | undefined;
  afterAll(async () => {
    await (await server)?.stop();
  });
  return async () => {
    server ??= startPgLite();
    return (await server).fresh();
  };
}
