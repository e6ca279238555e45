import type { ColumnKit } from '../store/column-kit.ts';

/** Site settings, one JSON value a key; `input.ts` says which keys there are and what they hold. */
export function siteTables(k: ColumnKit) {
  const setting = k.table('setting', {
    key: k.text('key').primaryKey(),
    value: k.json<unknown>('value').notNull(),
  });
  return { setting };
}
