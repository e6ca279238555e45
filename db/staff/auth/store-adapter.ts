import { createAdapterFactory, type CleanedWhere, type CustomAdapter, type DBAdapter } from 'better-auth/adapters';
import { and, asc, desc, eq, getTableColumns, or, type SQL } from 'drizzle-orm';
import type { BetterAuthOptions } from 'better-auth';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Query, Store } from '../../store/store.ts';
import { noteOwnAccount } from '../note-own-account.ts';
import { ownChange } from './own-change.ts';
import { condition } from './where.ts';

type Row = Record<string, unknown>;

/** The tables of accounts as the sign-in library knows them; it is told these names where it is set up. */
const models = ['staff', 'staffSession', 'staffAccount', 'staffVerification', 'staffTwoFactor'] as const;
const times: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'expiresAt', 'lockedUntil']);

/**
 * Lets the sign-in library keep its rows in our store: its dates are epoch milliseconds there, and each change takes its
 * turn. A change of what lets somebody in leaves its audit line in the same transaction. No transactions of the library's own: its hooks read outside of them, and would wait for themselves.
 */
export function storeAdapter(store: Store): (options: BetterAuthOptions) => DBAdapter<BetterAuthOptions> {
  return createAdapterFactory({
    config: { adapterId: 'khabar-store', supportsJSON: true, supportsArrays: true, transaction: false },
    adapter: () => operations(store),
  });
}

function operations(store: Store): CustomAdapter {
  const { t, read, write } = store;
  const of = (model: string) => {
    const name = models.find((one) => one === model);
    if (!name) throw new Error(`the sign-in library asks for a table that is not its own: ${model}`);
    const table: SQLiteTable = t[name];
    return { table, columns: getTableColumns(table) };
  };
  const find = async (db: Query, model: string, where: readonly CleanedWhere[], limit: number): Promise<Row[]> => {
    const { table, columns } = of(model);
    const rows: Row[] = await db.select().from(table).where(matching(columns, where)).limit(limit);
    return rows;
  };
  /** Changes rows that were found, one by one, by their id, and notes what that is to their person. */
  const change = async (db: Query, model: string, found: readonly Row[], patch: (row: Row) => Row): Promise<Row[]> => {
    const { table, columns } = of(model);
    const changed: Row[] = [];
    for (const row of found) {
      const values = stored(columns, patch(row));
      if (Object.keys(values).length > 0) await db.update(table).set(values).where(byId(columns, row));
      const [staffId, action] = [model === 'staff' ? row.id : row.userId, ownChange(model, row, values)];
      if (action && typeof staffId === 'string') await noteOwnAccount(store, db, { staffId, action, now: Date.now() });
      changed.push({ ...row, ...values });
    }
    return changed;
  };
  const remove = async (db: Query, model: string, found: readonly Row[]): Promise<void> => {
    const { table, columns } = of(model);
    for (const row of found) await db.delete(table).where(byId(columns, row));
  };
  return {
    create: ({ model, data }) => write(async (tx) => {
      const { table, columns } = of(model);
      await tx.insert(table).values(stored(columns, data));
      return data;
    }),
    findOne: async ({ model, where }) => given((await find(read, model, where, 1))[0]),
    findMany: async ({ model, where = [], limit, sortBy, offset = 0 }) => {
      const { table, columns } = of(model);
      const column = columnOf(columns, sortBy?.field ?? 'id');
      const rows: unknown[] = await read.select().from(table).where(matching(columns, where))
        .orderBy(sortBy?.direction === 'desc' ? desc(column) : asc(column)).limit(limit).offset(offset);
      return allOf(rows.filter(isRow).map(revived));
    },
    count: async ({ model, where = [] }) => (await find(read, model, where, Number.MAX_SAFE_INTEGER)).length,
    update: ({ model, where, update }) => write(async (tx) => given((await change(tx, model, await find(tx, model, where, 1), () => fieldsOf(update)))[0])),
    updateMany: ({ model, where, update }) => write(async (tx) => (await change(tx, model, await find(tx, model, where, Number.MAX_SAFE_INTEGER), () => update)).length),
    delete: ({ model, where }) => write(async (tx) => remove(tx, model, await find(tx, model, where, 1))),
    deleteMany: ({ model, where }) => write(async (tx) => {
      const found = await find(tx, model, where, Number.MAX_SAFE_INTEGER);
      await remove(tx, model, found);
      return found.length;
    }),
    consumeOne: ({ model, where }) => write(async (tx) => {
      const found = await find(tx, model, where, 1);
      await remove(tx, model, found);
      return given(found[0]);
    }),
    incrementOne: ({ model, where, increment, set = {} }) => write(async (tx) => {
      const found = await find(tx, model, where, 1);
      const [changed] = await change(tx, model, found, (row) => ({
        ...set,
        ...Object.fromEntries(Object.entries(increment).map(([field, by]) => [field, Number(row[field] ?? 0) + by])),
      }));
      return given(changed);
    }),
  };
}

function matching(columns: Record<string, SQLiteColumn>, where: readonly CleanedWhere[]): SQL | undefined {
  const sides = where.map((one) => ({ connector: one.connector, sql: condition(columnOf(columns, one.field), one) }));
  const any = sides.filter(({ connector }) => connector === 'OR').map(({ sql }) => sql);
  return and(...sides.filter(({ connector }) => connector === 'AND').map(({ sql }) => sql), any.length > 0 ? or(...any) : undefined);
}

function byId(columns: Record<string, SQLiteColumn>, row: Row): SQL {
  return eq(columnOf(columns, 'id'), row.id);
}

function columnOf(columns: Record<string, SQLiteColumn>, field: string): SQLiteColumn {
  const column = columns[field];
  if (!column) throw new Error(`no column ${field} among the accounts`);
  return column;
}

/** What of a row the table has, with its dates as numbers. */
function stored(columns: Record<string, SQLiteColumn>, row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field in columns).map(([field, value]) => [field, value instanceof Date ? value.getTime() : value]));
}

function revived(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, times.has(field) && typeof value === 'number' ? new Date(value) : value]));
}

function given<T>(row: Row | undefined): T | null {
  const value: unknown = row && revived(row);
  return isOf<T>(value) ? value : null;
}

function allOf<T>(rows: Row[]): T[] {
  const values: unknown[] = rows;
  return values.every(isOf<T>) ? values : [];
}

function fieldsOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** The library names the shape of what it asks for; the table is what vouches for it. */
function isOf<T>(row: unknown): row is T {
  return typeof row === 'object' && row !== null;
}
