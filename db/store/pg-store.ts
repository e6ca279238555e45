import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { defineTables, type Tables } from '../schema.ts';
import { pgKit } from './column-kit.ts';
import { migratePg } from './migrate.ts';
import { StoreError, type Query, type Store } from './store.ts';

/** Writers queue on this lock, so that `tag_event.seq` grows in the order of commits, as it does on SQLite. */
export const takeWriteLock = sql`select pg_advisory_xact_lock(4207002)`;

/** Opens a pool of connections to PostgreSQL. Connections are made when they are needed; this never waits. */
export function openPg(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 10, statement_timeout: 5000 });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => console.error('database connection lost:', error.message));
  const database = drizzle(pool);
  return {
    dialect: 'pg',
    t: defineTables(pgKit) satisfies Tables,
    read: database as unknown as Query,
    write: (work) =>
      database.transaction(async (tx) => {
        await tx.execute(takeWriteLock);
        return work(tx as unknown as Query);
      }),
    close: () => pool.end(),
  };
}

/** Brings the PostgreSQL database up to this version's schema. Throws `StoreError`. */
export async function preparePg(url: string): Promise<void> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // A connection that breaks is also told to the query that waits for it.
    client.on('error', () => undefined);
    await client.connect();
    try {
      await migratePg({ run: (statement, values) => client.query(statement, values) });
    } finally {
      await client.end();
    }
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('databaseUnreachable', { cause: error });
  }
}
