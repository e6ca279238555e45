/** Who does something: a member of the staff, or the system itself (seed, import, command line). */
export type Actor = { id: string; name: string; role: Role };
export type Role = 'reporter' | 'editor' | 'chief' | 'admin' | 'system';

const chiefs: readonly Role[] = ['chief', 'admin', 'system'];
const editors: readonly Role[] = ['editor', ...chiefs];
const everyone: readonly Role[] = ['reporter', ...editors];

/** The one table of rights; an action that is not in it is refused to everybody. */
const rights = {
  'article.draft': everyone,
  'article.publish': editors,
  'article.revise': editors,
  'article.correct': editors,
  'article.withdraw': chiefs,
  'article.import': chiefs,
  'summary.propose': everyone,
  'summary.approve': editors,
  'front.arrange': editors,
  'section.save': chiefs,
  'topic.save': editors,
  'author.save': editors,
  'media.add': everyone,
  'page.save': chiefs,
  'site.save': ['admin', 'system'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof rights;

/** May this actor do that? */
export function can(actor: Actor, action: Action): boolean {
  const allowed: readonly Role[] = rights[action];
  return allowed.includes(actor.role);
}

/** The portal acting on its own behalf: first start, import, command line. */
export function systemActor(task: string): Actor {
  return { id: `system:${task}`, name: task, role: 'system' };
}
