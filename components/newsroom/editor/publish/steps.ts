import type { EditorStory } from '../editor-story.ts';

/** What may become of a story from the editor. */
export type Step = 'submit' | 'approve' | 'publish' | 'publishChanges' | 'unschedule' | 'discard' | WordedStep;
/** Steps that are taken with words: a note to the writer, one to the readers, a reason. */
export type WordedStep = 'sendBack' | 'correct' | 'withdraw';
type Story = Pick<EditorStory, 'stage' | 'live' | 'pending' | 'rights'> & { /** Words were typed that are no waiting change yet: publishing saves them first. */ isChanging?: boolean };

/** The one step that comes next; `waiting` where others have to take it, null where nothing is left to do. */
export function mainStepOf({ stage, live, pending, rights, isChanging = false }: Story): 'submit' | 'approve' | 'publish' | 'publishChanges' | 'waiting' | null {
  if (stage === 'withdrawn' || (live && !pending && !(isChanging && rights.publish))) return null;
  if (rights.publish) return live ? 'publishChanges' : 'publish';
  if (rights.submit) return 'submit';
  return rights.approve ? 'approve' : 'waiting';
}

const others = ['submit', 'approve', 'sendBack', 'unschedule', 'correct', 'discard', 'withdraw'] as const satisfies Step[];

/** What else may be done from here. */
export function otherStepsOf(story: Story): Step[] {
  return others.filter((step) => story.rights[step] && step !== mainStepOf(story));
}

/** Only what is approved can be scheduled: whoever may approve does both in one go. */
export function maySchedule({ live, rights }: Pick<Story, 'live' | 'rights'>): boolean {
  return !live && (rights.schedule || (rights.publish && rights.approve));
}
