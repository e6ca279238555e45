import type { CleanedWhere } from 'better-auth/adapters';
import { eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, notInArray, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** One condition of the sign-in library on a column. Searches in text are nothing that an account needs. */
export function condition(column: SQLiteColumn, { operator, value, mode }: CleanedWhere): SQL {
  if (mode === 'insensitive') throw new Error('accounts are found by exact values only');
  if (value === null) return operator === 'ne' ? isNotNull(column) : isNull(column);
  const sought = value instanceof Date ? value.getTime() : value;
  switch (operator) {
    case 'eq': return eq(column, sought);
    case 'ne': return ne(column, sought);
    case 'lt': return lt(column, sought);
    case 'lte': return lte(column, sought);
    case 'gt': return gt(column, sought);
    case 'gte': return gte(column, sought);
    case 'in': return inArray(column, listOf(sought));
    case 'not_in': return notInArray(column, listOf(sought));
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      throw new Error(`accounts are not searched by ${operator}`);
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
