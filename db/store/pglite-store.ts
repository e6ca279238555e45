import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { defineTables, type Tables } from '../schema.ts';
import { pgKit } from './column-kit.ts';
import { migratePg } from './migrate.ts';
import { takeWriteLock } from './pg-store.ts';
import type { Query, Store } from './store.ts';

/** Starts PostgreSQL in WebAssembly (two seconds): the tests' second database. */
export async function startPgLite(): Promise<{ fresh: () => Promise<Store>; stop: () => Promise<void> }> {
  const instance = await PGlite.create();
  return { fresh: () => openPgLite(instance), stop: () => instance.close() };
}

/** The same instance, emptied and migrated anew. */
async function openPgLite(instance: PGlite): Promise<Store> {
  await instance.exec('drop schema public cascade; create schema public;');
  await migratePg({ run: async (statement, values) => ({ rows: (await instance.query<Record<string, unknown>>(statement, values)).rows }) });
  const database = drizzle(instance);
  return {
    dialect: 'pg',
    t: defineTables(pgKit) satisfies Tables,
    read: database as unknown as Query,
    write: (work) =>
      database.transaction(async (tx) => {
        await tx.execute(takeWriteLock);
        return work(tx as unknown as Query);
      }),
    close: async () => undefined,
  };
}
