import path from 'node:path';
import type Database from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { StoreError } from './store.ts';

/** The table of the migrations that a database has. */
export const journal = 'schema_migration';

function migrationsOf(dialect: 'sqlite' | 'pg') {
  return readMigrationFiles({ migrationsFolder: path.join(process.cwd(), 'db/store/migrations', dialect) });
}

/** Statements not yet applied, oldest first. Refuses a database that a later version of the portal has changed. */
function outstanding(dialect: 'sqlite' | 'pg', applied: readonly string[]) {
  const migrations = migrationsOf(dialect);
  const known = new Set(migrations.map((migration) => migration.hash));
  if (applied.some((hash) => !known.has(hash))) throw new StoreError('databaseNewer');
  return migrations.filter((migration) => !applied.includes(migration.hash));
}

/** Applies the migrations under an exclusive lock; all of them or none. */
export function migrateSqlite(database: Database.Database): void {
  database.pragma('foreign_keys=OFF');
  database.exec('BEGIN EXCLUSIVE');
  try {
    database.exec(`create table if not exists ${journal} (hash text primary key, applied_at integer not null)`);
    const applied = database.prepare<[], { hash: string }>(`select hash from ${journal}`).all().map((row) => row.hash);
    for (const migration of outstanding('sqlite', applied)) {
      for (const statement of migration.sql) database.exec(statement);
      database.prepare(`insert into ${journal} values (?, ?)`).run(migration.hash, Date.now());
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
  database.pragma('foreign_keys=ON');
}

/** What the PostgreSQL migrator needs of a driver: statements run on one connection. */
export type PgConnection = { run: (sql: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> };

const migrationLock = 4_207_001;

/** Applies the migrations in one transaction under an advisory lock, so that several nodes may start at once. */
export async function migratePg(connection: PgConnection): Promise<void> {
  await connection.run('begin');
  try {
    await connection.run(`select pg_advisory_xact_lock(${migrationLock})`);
    await connection.run(`create table if not exists ${journal} (hash text primary key, applied_at bigint not null)`);
    const { rows } = await connection.run(`select hash from ${journal}`);
    for (const migration of outstanding('pg', rows.map((row) => String(row.hash)))) {
      for (const statement of migration.sql) await connection.run(statement);
      await connection.run(`insert into ${journal} values ($1, $2)`, [migration.hash, Date.now()]);
    }
    await connection.run('commit');
  } catch (error) {
    await connection.run('rollback');
    throw error;
  }
}
