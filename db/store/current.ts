import { readEnvironment } from '#lib/env.ts';
import { makeDataFolder } from './data-folder.ts';
import { openPg, preparePg } from './pg-store.ts';
import { openSqlite, prepareSqlite } from './sqlite-store.ts';
import type { Store } from './store.ts';

declare global {
  /** One store a process: the server's bundle and Next's cache handlers load this module separately. */
  var khabarStore: Store | undefined;
}

/** The store of this installation, opened at the first call. */
export function currentStore(): Store {
  globalThis.khabarStore ??= open();
  return globalThis.khabarStore;
}

function open(): Store {
  const { databaseUrl, dataDir } = readEnvironment();
  return databaseUrl ? openPg(databaseUrl) : openSqlite(dataDir);
}

/** Creates what is missing and applies the migrations. Throws `StoreError`. */
export async function prepareStore(): Promise<void> {
  const { databaseUrl, dataDir } = readEnvironment();
  if (!databaseUrl) return prepareSqlite(dataDir);
  // Pictures lie in the data folder, wherever the database is.
  makeDataFolder(dataDir);
  await preparePg(databaseUrl);
}

/** Closes the store of this process, if it was opened; the next caller opens it anew. */
export async function closeCurrentStore(): Promise<void> {
  await globalThis.khabarStore?.close();
  globalThis.khabarStore = undefined;
}
