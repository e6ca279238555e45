import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { foldedPattern } from '#lib/text/folded-pattern.ts';
import { defineTables } from '../schema.ts';
import { sqliteKit } from './column-kit.ts';
import { makeDataFolder } from './data-folder.ts';
import { migrateSqlite } from './migrate.ts';
import { storeProblem } from './store-problem.ts';
import { StoreError, type Query, type Store } from './store.ts';

export const sqliteFile = (dataDir: string) => path.join(/* turbopackIgnore: true */ dataDir, 'khabar.db');

/**
 * Opens (and creates) the database in `dataDir`: one writing connection and one that can only read.
 * Throws `StoreError` when the folder cannot be written or the file is not a sound database.
 */
export function openSqlite(dataDir: string): Store {
  const { writer, reader } = connect(dataDir);
  const tables = defineTables(sqliteKit);
  const writing = drizzle(writer) as unknown as Query;
  let tail: Promise<unknown> = Promise.resolve();
  return {
    dialect: 'sqlite',
    t: tables,
    read: drizzle(reader) as unknown as Query,
    write(work) {
      const unit = tail.then(async () => {
        writer.exec('BEGIN IMMEDIATE');
        try {
          const value = await work(writing);
          writer.exec('COMMIT');
          return value;
        } catch (error) {
          if (writer.inTransaction) writer.exec('ROLLBACK');
          throw error;
        }
      });
      tail = unit.catch(() => undefined);
      return unit;
    },
    async close() {
      await tail;
      reader.close();
      writer.close();
    },
  };
}

/** Brings the database in `dataDir` up to this version's schema, creating the folder and the file. Throws `StoreError`. */
export function prepareSqlite(dataDir: string): void {
  makeDataFolder(dataDir);
  try {
    const database = openConnection(sqliteFile(dataDir));
    try {
      lookThrough(database, sqliteFile(dataDir));
      migrateSqlite(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Largest database that is looked through at every start: a millisecond or two a megabyte. */
const quickCheckBytes = 200_000_000;

/** A damaged page is found here rather than by the reader whose page needs it. */
function lookThrough(database: Database.Database, file: string): void {
  if (fs.statSync(file).size > quickCheckBytes) return;
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StoreError('databaseDamaged');
}

function connect(dataDir: string) {
  try {
    const writer = openConnection(sqliteFile(dataDir));
    const reader = openConnection(sqliteFile(dataDir));
    reader.pragma('query_only=ON');
    return { writer, reader };
  } catch (error) {
    throw asStoreError(error);
  }
}

/** `synchronous=FULL`: with NORMAL a power cut may lose acknowledged work. */
function openConnection(file: string) {
  const connection = new Database(file);
  connection.pragma('busy_timeout=5000');
  connection.pragma('journal_mode=WAL');
  connection.pragma('synchronous=FULL');
  connection.pragma('foreign_keys=ON');
  connection.pragma('trusted_schema=OFF');
  connection.pragma('cache_size=-65536');
  connection.pragma('temp_store=MEMORY');
  connection.function('holds_word', { deterministic: true, directOnly: true }, holdsWord);
  return connection;
}

const patterns = new Map<unknown, RegExp>();

/** `holds_word(text, word)`. Only the word passes through SQL: its pattern is a hundred times as long, and would be copied for every row. */
function holdsWord(text: unknown, word: unknown): number {
  let pattern = patterns.get(word);
  if (!pattern) {
    pattern = new RegExp(foldedPattern(String(word)));
    if (patterns.size >= 32) patterns.clear();
    patterns.set(word, pattern);
  }
  return Number(pattern.test(String(text)));
}

function asStoreError(error: unknown): unknown {
  const problem = storeProblem(error);
  return problem && !(error instanceof StoreError) ? new StoreError(problem, { cause: error }) : error;
}
