import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { addPerson } from '../testing-accounts.ts';
import { onBothDatabases } from '../testing.ts';
import { noon, openNewsroom, reporter, system, value } from '../testing-newsroom.ts';
import { findAuthors } from './find.ts';
import { saveAuthor } from './save.ts';

onBothDatabases((fresh) => {
  test('whoever writes is offered the name they sign with, then who signed of late, then the rest by name', async () => {
    const store = await fresh();
    const { author, draft } = await openNewsroom(store);
    const named = async (groupKey: string, name: string) => value(await saveAuthor(system, store, { locale: 'ar', groupKey, slug: groupKey, name }, noon)).id;
    const [ziad, reem, bashar] = [await named('ziad', 'زياد'), await named('reem', 'ريم'), await named('bashar', 'بشار')];
    await draft({ authorIds: [author.id] });
    const person = await addPerson(store, { role: 'reporter', email: 'reem@example.org' });
    await store.write((tx) => tx.update(store.t.staff).set({ authorGroup: 'reem' }).where(eq(store.t.staff.id, person.id)));
    const offered = async (id: string) => value(await findAuthors({ ...reporter, id }, store, { locale: 'ar', words: '' })).map((one) => one.id);
    expect(await offered(person.id)).toEqual([reem, author.id, bashar, ziad]);
    expect(await offered('nobody')).toEqual([author.id, bashar, reem, ziad]);
  });
});
