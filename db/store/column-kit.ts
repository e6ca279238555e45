import * as pgCore from 'drizzle-orm/pg-core';
import * as sqliteCore from 'drizzle-orm/sqlite-core';

/**
 * The few column kinds the model is written in, once for each database.
 * Times are epoch milliseconds; JSON is parsed and typed by the column.
 */
export const sqliteKit = {
  table: sqliteCore.sqliteTable,
  index: sqliteCore.index,
  unique: sqliteCore.uniqueIndex,
  primaryKey: sqliteCore.primaryKey,
  id: (name = 'id') => sqliteCore.integer(name).primaryKey({ autoIncrement: true }),
  text: (name: string) => sqliteCore.text(name),
  int: (name: string) => sqliteCore.integer(name),
  real: (name: string) => sqliteCore.real(name),
  ms: (name: string) => sqliteCore.integer(name, { mode: 'number' }),
  bool: (name: string) => sqliteCore.integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => sqliteCore.text(name, { mode: 'json' }).$type<T>(),
};

export type ColumnKit = typeof sqliteKit;

/** Same shape over PostgreSQL. The two dialects' builders have no common type, hence the cast. */
export const pgKit = {
  table: pgCore.pgTable,
  index: pgCore.index,
  unique: pgCore.uniqueIndex,
  primaryKey: pgCore.primaryKey,
  id: (name = 'id') => pgCore.bigserial(name, { mode: 'number' }).primaryKey(),
  text: (name: string) => pgCore.text(name),
  int: (name: string) => pgCore.bigint(name, { mode: 'number' }),
  real: (name: string) => pgCore.doublePrecision(name),
  ms: (name: string) => pgCore.bigint(name, { mode: 'number' }),
  bool: (name: string) => pgCore.boolean(name),
  json: <T>(name: string) => pgCore.jsonb(name).$type<T>(),
} as unknown as ColumnKit;
