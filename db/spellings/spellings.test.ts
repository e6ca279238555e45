import { expect, test } from 'vitest';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, reporter, value } from '../testing-newsroom.ts';
import { findSpellings } from './find.ts';
import { removeSpelling } from './remove.ts';
import { saveSpelling } from './save.ts';

const wars = { locale: 'ar' as const, right: 'عين الوَرْس', variants: ['عين الورس', 'عين الورص'], note: 'بلدة' };

onBothDatabases((fresh) => {
  test('a spelling is added, changed, found by its language and removed, each with a line of audit', async () => {
    const store = await fresh();
    const { id } = value(await saveSpelling(chief, store, wars, noon));
    value(await saveSpelling(chief, store, { ...wars, id, right: 'عين الورْس' }, noon));
    expect(value(await findSpellings(reporter, store, { locale: 'ar' }))).toEqual([{ ...wars, id, right: 'عين الورْس' }]);
    expect(value(await findSpellings(reporter, store, { locale: 'en' }))).toEqual([]);
    value(await removeSpelling(chief, store, { id }, noon));
    expect(await removeSpelling(chief, store, { id }, noon)).toEqual({ ok: false, reason: 'spellingAbsent' });
    const lines = await store.read.select().from(store.t.audit);
    expect(lines.map((line) => line.action)).toEqual(['spelling.save', 'spelling.save', 'spelling.remove']);
  });

  test('no form is wanted in one place and unwanted in another', async () => {
    const store = await fresh();
    value(await saveSpelling(chief, store, wars, noon));
    const save = (right: string, ...variants: string[]) => saveSpelling(chief, store, { locale: 'ar', right, variants }, noon);
    expect(await save('عين الوَرْس', 'شيء')).toEqual({ ok: false, reason: 'spellingTaken' });
    expect(await save('عين الورس', 'شيء')).toEqual({ ok: false, reason: 'spellingContradicts' });
    expect(await save('شيء آخر', 'عين الورص')).toEqual({ ok: false, reason: 'spellingContradicts' });
    expect(await save('شيء', 'شيء')).toEqual({ ok: false, reason: 'spellingInvalid' });
    expect((await saveSpelling(chief, store, { ...wars, locale: 'en' }, noon)).ok).toBe(true);
  });

  test('reporters read the list and do not change it', async () => {
    const store = await fresh();
    expect(await saveSpelling(reporter, store, wars, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await removeSpelling(reporter, store, { id: 1 }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
  });
});
