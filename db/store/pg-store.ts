import { sql, type SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { defineTables, type Tables } from '../schema.ts';
import { pgKit } from './column-kit.ts';
import { migratePg } from './migrate.ts';
import { StoreError, type Query, type Store } from './store.ts';

/** How long a statement may take, and how long a writer waits for those before it, in ms. */
const limits = { statement: 5000, queue: 60_000 } as const;

type Runner = { execute: (query: SQL) => PromiseLike<{ rows: Record<string, unknown>[] }> };

/**
 * Writers queue on this lock, so that `tag_event.seq` grows in the order of commits, as it does on SQLite. Waiting for a
 * long change of somebody else is no slow statement: whoever finds the lock taken waits under a limit of its own.
 */
export async function takeWriteLock(tx: Runner): Promise<void> {
  const { rows } = await tx.execute(sql`select pg_try_advisory_xact_lock(4207002) as taken`);
  if (rows[0]?.taken === true) return;
  await tx.execute(sql.raw(`set local statement_timeout = ${limits.queue}`));
  await tx.execute(sql`select pg_advisory_xact_lock(4207002)`);
  await tx.execute(sql.raw(`set local statement_timeout = ${limits.statement}`));
}

/** Opens a pool of connections to PostgreSQL. Connections are made when they are needed; this never waits. */
export function openPg(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 10, statement_timeout: limits.statement });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => console.error('database connection lost:', error.message));
  const database = drizzle(pool);
  return {
    dialect: 'pg',
    t: defineTables(pgKit) satisfies Tables,
    read: database as unknown as Query,
    write: (work) =>
      database.transaction(async (tx) => {
        await takeWriteLock(tx);
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
