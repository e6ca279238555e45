/** Who does something: a member of the staff, or the system itself (seed, import, command line). */
export type Actor = {
  id: string;
  name: string;
  role: Role;
  /** Group keys of the sections whose desk this person works at. */
  desks: readonly string[];
};
export type StaffRole = 'reporter' | 'editor' | 'chief' | 'admin';
export type Role = StaffRole | 'system';

/** Whose something is, as far as a rule asks. */
export type Owned = {
  /** Group key of the section whose desk it belongs to; null while it has none. */
  desk?: string | null;
  /** Ids of the people whose own it is. */
  owners?: readonly string[];
};

/** `own`: what is theirs. `desk`: that, and whatever belongs to their desks. `any`: everything. */
type Rule = 'own' | 'desk' | 'any';

const editorial = { editor: 'desk', chief: 'any' } as const;
const writing = { reporter: 'own', ...editorial } as const;
const reading = { reporter: 'any', editor: 'any', chief: 'any', admin: 'any' } as const;
const storyReading = { reporter: 'desk', editor: 'any', chief: 'any', admin: 'any' } as const;
const newsroom = { reporter: 'any', editor: 'any', chief: 'any' } as const;
const editors = { editor: 'any', chief: 'any' } as const;
const chiefs = { chief: 'any' } as const;
const keepers = { chief: 'any', admin: 'any' } as const;
const admins = { admin: 'any' } as const;

/**
 * The one table of rights: what is not in it is refused to everybody. An admin keeps the house (people, settings,
 * audit) and edits no story; the system may do everything.
 */
const rights = {
  'article.read': storyReading,
  'article.readiness': storyReading,
  'article.findSlug': storyReading,
  'article.findRevisions': storyReading,
  'article.readRevision': storyReading,
  'article.draft': { reporter: 'desk', editor: 'desk', chief: 'any' },
  'article.save': writing,
  'article.revise': editorial,
  'article.restore': writing,
  'article.discard': writing,
  'article.submit': writing,
  'article.note': writing,
  'article.ignoreRemark': writing,
  'article.lease': writing,
  'article.share': writing,
  'article.unshare': writing,
  'article.translate': writing,
  'article.findVersions': storyReading,
  'article.link': writing,
  'article.unlink': writing,
  'article.follow': writing,
  'article.duplicate': writing,
  'article.remove': writing,
  'article.assign': { reporter: 'own', ...editorial },
  'article.take': { reporter: 'desk', ...editorial },
  'article.sendBack': editorial,
  'article.approve': editorial,
  'article.schedule': editorial,
  'article.unschedule': editorial,
  'article.publish': editorial,
  'article.correct': editorial,
  'article.withdraw': chiefs,
  'article.import': chiefs,
  'summary.propose': newsroom,
  'summary.read': storyReading,
  'summary.make': writing,
  'summary.makeToday': editors,
  'summary.cancel': writing,
  'summary.save': writing,
  'summary.discard': writing,
  'summary.approve': editorial,
  'summary.withdraw': editorial,
  'summary.resolve': editorial,
  'suggestion.headlines': writing,
  'suggestion.descriptions': writing,
  'suggestion.topics': writing,
  'suggestion.altText': writing,
  'suggestion.translation': writing,
  // What is not live yet shows on fronts in the making: they are no reporter's place.
  'front.read': { editor: 'any', chief: 'any', admin: 'any' },
  'front.find': editors,
  'front.preview': { editor: 'any', chief: 'any', admin: 'any' },
  'front.arrange': editors,
  'front.publish': { editor: 'desk', chief: 'any' },
  'front.schedule': { editor: 'desk', chief: 'any' },
  'front.unschedule': { editor: 'desk', chief: 'any' },
  'front.undo': { editor: 'desk', chief: 'any' },
  'media.read': reading,
  'media.find': reading,
  'media.uses': reading,
  // An admin brings the logo, and the pictures of standing pages.
  'media.add': reading,
  'media.save': { reporter: 'own', ...editors, admin: 'own' },
  'media.replace': editors,
  'media.remove': editors,
  'media.restore': editors,
  'section.save': keepers,
  'section.order': keepers,
  'topic.find': reading,
  'topic.create': newsroom,
  'topic.save': editors,
  'topic.merge': chiefs,
  'topic.split': chiefs,
  'author.find': reading,
  'author.save': editors,
  'page.save': keepers,
  'site.save': admins,
  'redirect.save': keepers,
  'redirect.remove': keepers,
  'spelling.find': reading,
  'spelling.save': editors,
  'spelling.remove': editors,
  'correction.read': reading,
  'audit.read': keepers,
  'view.read': reading,
  'staff.find': reading,
  'staff.read': keepers,
  'staff.add': admins,
  'staff.save': admins,
  'staff.reset': admins,
  'account.save': reading,
  'account.password': reading,
  'account.secondFactor': reading,
  'account.recovery': reading,
  'account.signOut': reading,
} as const satisfies Record<string, Partial<Record<StaffRole, Rule>>>;

export type Action = keyof typeof rights;
export const actionNames = Object.keys(rights).filter(isAction);

/** Whether the table has a row of this name. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(rights, name);
}

/** What the table says of a role, whatever the thing; null when it is refused. */
export function ruleOf(role: Role, action: Action): Rule | null {
  if (role === 'system') return 'any';
  const row: Partial<Record<StaffRole, Rule>> = rights[action];
  return row[role] ?? null;
}

/** May this actor do that to this thing? A rule about a thing refuses without the thing. */
export function can(actor: Actor, action: Action, object?: Owned): boolean {
  const rule = ruleOf(actor.role, action);
  if (rule === null) return false;
  if (rule === 'any') return true;
  if (!object) return false;
  if (object.owners?.includes(actor.id)) return true;
  return rule === 'desk' && typeof object.desk === 'string' && actor.desks.includes(object.desk);
}

/** Whether there is anything at all that this actor may do that to; for doors and menus, which do not know the thing yet. */
export function mayAtAll(actor: Actor, action: Action): boolean {
  return ruleOf(actor.role, action) !== null;
}

/** The portal acting on its own behalf: first start, import, command line. */
export function systemActor(task: string): Actor {
  return { id: `system:${task}`, name: task, role: 'system', desks: [] };
}
