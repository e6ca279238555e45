import { PgDialect } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, value } from '../testing-newsroom.ts';
import { saveTopic } from '../topics/save.ts';
import { takeWriteLock } from './pg-store.ts';

/** What is said to a database whose lock is free, or is not. */
async function said(taken: boolean): Promise<string[]> {
  const statements: string[] = [];
  const dialect = new PgDialect();
  const execute = (query: SQL) => {
    statements.push(dialect.sqlToQuery(query).sql);
    return Promise.resolve({ rows: [{ taken }] });
  };
  await takeWriteLock({ execute });
  return statements;
}

test('whoever finds others writing waits longer than a statement may take, and has the limit again afterwards', async () => {
  expect(await said(true)).toEqual(['select pg_try_advisory_xact_lock(4207002) as taken']);
  expect((await said(false)).slice(1)).toEqual(['set local statement_timeout = 60000', 'select pg_advisory_xact_lock(4207002)', 'set local statement_timeout = 5000']);
});

onBothDatabases((fresh) => {
  test('writers at once all come to their turn', async () => {
    const store = await fresh();
    const names = ['ماء', 'هواء', 'نار', 'تراب'];
    await Promise.all(names.map(async (name) => value(await saveTopic(chief, store, { locale: 'ar', groupKey: name, slug: name, name }, noon))));
    expect(await store.read.select().from(store.t.topic)).toHaveLength(4);
  });
});
