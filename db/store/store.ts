import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Tables } from '../schema.ts';

/**
 * Queries are written once, against the SQLite tables, and run on either database.
 * Always asynchronous, although SQLite answers at once.
 */
export type Query = BaseSQLiteDatabase<'async', unknown, Record<string, never>>;

export type Store = {
  dialect: 'sqlite' | 'pg';
  t: Tables;
  read: Query;
  /** One atomic unit of work; units run one after the other, so that event numbers follow the order of commits. No I/O but `tx` inside. */
  write: <T>(work: (tx: Query) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

export type StoreProblem = 'databaseNewer' | 'dataFolderReadOnly' | 'diskFull' | 'databaseDamaged' | 'databaseBusy' | 'databaseUnreachable';

/** The store cannot be opened or brought up to date; `problem` is a key under `Errors`. Nothing was changed. */
export class StoreError extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem, options?: { cause?: unknown }) {
    super(problem, options);
    this.name = 'StoreError';
    this.problem = problem;
  }
}
