'use client';

import { useEffect, useEffectEvent } from 'react';
import type { SaveState } from '#lib/newsroom/autosave.ts';
import type { EditorStory } from '../editor-story.ts';
import type { StoryContent } from '../story-content.ts';

type Given = { story: Pick<EditorStory, 'stage' | 'version'>; /** The version of the last save of this page. */ sent: number; state: SaveState<StoryContent>; refresh: () => void };

/**
 * Whether a published story is being changed here. Its first save makes a change that waits, with steps of its own: the
 * page learns of them as soon as that save is acknowledged.
 */
export function useChanging({ story: { stage, version }, sent, state, refresh }: Given): boolean {
  const isAhead = stage === 'published' && sent > version;
  const learn = useEffectEvent(refresh);
  useEffect(() => {
    if (isAhead) learn();
  }, [isAhead]);
  return stage === 'published' && (isAhead || state.kind !== 'saved');
}
