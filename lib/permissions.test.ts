import { expect, test } from 'vitest';
import { actionNames, can, mayAtAll, ruleOf, type Actor, type StaffRole } from './permissions.ts';

const roles: readonly StaffRole[] = ['reporter', 'editor', 'chief', 'admin'];
const actor = (role: StaffRole): Actor => ({ id: role, name: role, role, desks: ['economy'] });

test('the matrix of rights is what the newsroom agreed on', () => {
  const width = Math.max(...actionNames.map((name) => name.length));
  const lines = actionNames.map((action) => `${action.padEnd(width)}  ${roles.map((role) => (ruleOf(role, action) ?? '—').padEnd(8)).join(' ')}`.trimEnd());
  expect(['\n', `${''.padEnd(width)}  ${roles.map((role) => role.padEnd(8)).join(' ')}`.trimEnd(), ...lines].join('\n')).toMatchSnapshot();
});

test('a rule about a thing refuses without the thing, and at another desk', () => {
  expect(can(actor('editor'), 'article.publish')).toBe(false);
  expect(can(actor('editor'), 'article.publish', { desk: 'economy' })).toBe(true);
  expect(can(actor('editor'), 'article.publish', { desk: 'sport' })).toBe(false);
  expect(can(actor('editor'), 'article.publish', { desk: null })).toBe(false);
  expect(can(actor('chief'), 'article.publish')).toBe(true);
});

test('a reporter may write what is hers and nothing else', () => {
  expect(can(actor('reporter'), 'article.save', { desk: 'economy', owners: ['reporter'] })).toBe(true);
  expect(can(actor('reporter'), 'article.save', { desk: 'economy', owners: ['somebody'] })).toBe(false);
  expect(can(actor('reporter'), 'article.publish', { desk: 'economy', owners: ['reporter'] })).toBe(false);
  expect(mayAtAll(actor('reporter'), 'article.save')).toBe(true);
  expect(mayAtAll(actor('reporter'), 'article.approve')).toBe(false);
});

test('an admin keeps the house and edits no story', () => {
  const editing = actionNames.filter((action) => /^(article|summary|front|topic|author)\.(?!read|find|preview)/.test(action));
  expect(editing.filter((action) => mayAtAll(actor('admin'), action))).toEqual([]);
  expect(can(actor('admin'), 'staff.save')).toBe(true);
});
