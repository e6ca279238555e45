import { expect, test } from 'vitest';
import { can, isAction, ruleOf, type Actor, type StaffRole } from '#lib/permissions.ts';
import { actionSamples, sampleDesk, sampleOwner } from '../testing-actions.ts';
import { openNewsroom } from '../testing-newsroom.ts';
import { sqliteMaker } from '../testing.ts';
import { actions } from './actions.ts';

const fresh = sqliteMaker();
const roles: readonly StaffRole[] = ['reporter', 'editor', 'chief', 'admin'];
const people: readonly Actor[] = [
  ...roles.map((role): Actor => ({ id: `${role}-here`, name: role, role, desks: [sampleDesk] })),
  ...roles.map((role): Actor => ({ id: `${role}-elsewhere`, name: role, role, desks: ['culture'] })),
  ...roles.map((role): Actor => ({ id: sampleOwner, name: role, role, desks: [] })),
];
const nameOf = ({ role, id, desks }: Actor) => `${role}, ${id === sampleOwner ? 'their own' : `desk ${desks.join()}`}`;

test('every action of the door refuses whom the table of rights refuses, and nobody else', async () => {
  const store = await fresh();
  await openNewsroom(store);
  const samples = actionSamples(store);
  expect(Object.keys(actions).filter((name) => !samples[name]), 'actions without a sample in db/testing-actions.ts').toEqual([]);
  const wrong: string[] = [];
  for (const [name, { run }] of Object.entries(actions)) {
    if (!isAction(name)) throw new Error(`${name} has no row in the table of rights`);
    for (const actor of people) {
      const sample = await samples[name]?.();
      if (!sample) continue;
      const expected = can(actor, name, sample.about) && (!sample.also || can(actor, sample.also.action, sample.also.about));
      if (!sample.about && (ruleOf(actor.role, name) ?? 'any') !== 'any') wrong.push(`${name}: the sample does not say whose it is`);
      const answer = await run(actor, store, sample.input, Date.now());
      const said = answer === null ? 'inputInvalid' : answer.ok ? 'done' : answer.reason;
      if (said === 'inputInvalid' || (said !== 'notAllowed') !== expected) wrong.push(`${name} by ${nameOf(actor)}: ${said}, the table says ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});
