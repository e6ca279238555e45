import type { z } from 'zod';
import type { Action } from '#lib/permissions.ts';
import { articleActions } from '../articles/actions.ts';
import { authorActions } from '../authors/actions.ts';
import { frontActions } from '../fronts/actions.ts';
import { mediaActions } from '../media/actions.ts';
import { pageActions } from '../pages/actions.ts';
import { redirectActions } from '../redirects/actions.ts';
import { sectionActions } from '../sections/actions.ts';
import { siteActions } from '../site/actions.ts';
import { spellingActions } from '../spellings/actions.ts';
import { staffActions } from '../staff/actions.ts';
import { suggestionActions } from '../suggestions/actions.ts';
import { summaryActions } from '../summaries/actions.ts';
import { topicActions } from '../topics/actions.ts';
import type { Verb } from './verb.ts';

/**
 * Everything the admin may ask for through its one door, by the name it has in the table of rights. A name without a
 * row there does not compile.
 */
export const actions = {
  ...articleActions,
  ...authorActions,
  ...frontActions,
  ...mediaActions,
  ...pageActions,
  ...redirectActions,
  ...sectionActions,
  ...siteActions,
  ...spellingActions,
  ...staffActions,
  ...suggestionActions,
  ...summaryActions,
  ...topicActions,
} satisfies Partial<Record<Action, Verb>>;

export type ActionName = keyof typeof actions;
export type ActionInput<N extends ActionName> = z.input<(typeof actions)[N]['input']>;
export type ActionAnswer<N extends ActionName> = NonNullable<Awaited<ReturnType<(typeof actions)[N]['run']>>>;

/** Whether the door knows this name. */
export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}
