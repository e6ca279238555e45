import type { SaveAnswer } from '#lib/newsroom/autosave.ts';
import { act } from '../../act.ts';
import type { Standing } from '#db/articles/writing/save.ts';
import type { StoryContent } from '../story-content.ts';

/** A request that takes longer has met a network that swallows it; the next one starts anew. */
const patience = 20_000;

/** Sends the words of one story, and says what became of them; `onSaved` hears of every version that this makes. */
export function sendStory(id: number, { onSaved }: { onSaved: (version: number) => void }) {
  return async (fields: StoryContent, { version, leaving, byHand }: { version: number; leaving: boolean; byHand: boolean }): Promise<SaveAnswer<StoryContent>> => {
    const answer = await act('article.save', { id, version, fields, kind: byHand ? 'save' : 'auto' }, { keepalive: leaving, signal: AbortSignal.timeout(patience) });
    if (answer.ok) {
      if (!answer.value.unchanged) onSaved(answer.value.version);
      return { kind: 'saved', version: answer.value.version };
    }
    const { reason } = answer;
    if (reason === 'offline' || reason === 'serverFailed') return { kind: 'unreachable' };
    if (reason === 'signedOut' || reason === 'twoFactorWanted') return { kind: 'signedOut' };
    if (reason === 'articleStale') return { kind: 'stale', theirs: theirsOf(answer.current) };
    return { kind: 'refused', reason };
  };
}

function theirsOf({ version, fields, by, at }: Standing) {
  return { version, content: fields, by: by || null, at };
}
