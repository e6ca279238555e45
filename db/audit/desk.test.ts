import { expect, test } from 'vitest';
import { takeArticle } from '../articles/workflow/assign.ts';
import { onBothDatabases } from '../testing.ts';
import { chief, noon, openNewsroom, reporter, system, value } from '../testing-newsroom.ts';
import { auditChoices, auditForDesk } from './desk.ts';

onBothDatabases((fresh) => {
  test('the log offers to choose among the staff, the system, and whatever leaves a line', async () => {
    const store = await fresh();
    const { draft, publish } = await openNewsroom(store);
    await publish();
    value(await takeArticle(chief, store, await draft({ slug: 'آخر' }), noon));
    const person = { email: 'a@example.org', createdAt: noon, updatedAt: noon, role: 'reporter' as const, desks: [] };
    await store.write(async (tx) => tx.insert(store.t.staff).values([{ ...person, id: 'b', name: 'Basma' }, { ...person, id: 'a', name: 'Amal', email: 'b@example.org' }]));
    const choices = await auditChoices(chief, store);
    expect(choices.actors).toEqual([{ id: 'a', name: 'Amal' }, { id: 'b', name: 'Basma' }, { id: 'system', name: null }]);
    const { lines } = await auditForDesk(chief, store, { page: 1 });
    expect(choices.actions).toEqual(expect.arrayContaining(lines.map(({ action }) => action)));
    expect(choices.nouns).toEqual(expect.arrayContaining(lines.map(({ noun }) => noun)));
    expect(choices.actions.filter((action) => action.includes('read') || action.includes('find'))).toEqual([]);
    const ofSystem = await auditForDesk(chief, store, { page: 1, actor: 'system' });
    expect(new Set(ofSystem.lines.map(({ actor }) => actor))).toEqual(new Set([system.id]));
    expect(await auditChoices(reporter, store)).toEqual({ actors: [], nouns: [], actions: [] });
  });
});
