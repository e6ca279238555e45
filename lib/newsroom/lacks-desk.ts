import type { Actor } from '../permissions.ts';

/** Whether this person works at desks and has none: there is no story that they could begin, and nothing for them to review. */
export function lacksDesk({ role, desks }: Pick<Actor, 'role' | 'desks'>): boolean {
  return (role === 'reporter' || role === 'editor') && desks.length === 0;
}
