'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { Progress } from '#db/articles/stage.ts';
import type { Heard } from '#db/articles/workflow/lease.ts';
import { act } from '../../act.ts';
import { useDesk } from '../desk.client.tsx';
import type { EditorStory } from '../editor-story.ts';

/** How often the newsroom hears that somebody is at a story, in ms. */
const heartbeat = 15_000;

/**
 * Who else has the story open; says at every beat that this page has it too. Steps that others took show here then: what
 * stands around the text is read anew, and the text stays as it is.
 */
export function useLease(): string[] {
  const { story, engine, refresh } = useDesk();
  const { id } = story;
  const [others, setOthers] = useState<string[]>([]);

  const hear = useEffectEvent((heard: Heard) => {
    setOthers(heard.others.map((other) => other.name));
    // Of the text that is here, only the step is new: the next one is taken of that version.
    if (heard.textVersion <= engine.version()) engine.adopt(heard.version);
    if (hasMoved(story, heard.progress)) refresh();
  });

  useEffect(() => {
    const beat = () => void act('article.lease', { id }).then((answer) => answer.ok && hear(answer.value));
    const leave = () => void act('article.lease', { id, leave: true }, { keepalive: true });
    beat();
    const timer = setInterval(beat, heartbeat);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id]);

  return others;
}

function hasMoved(story: EditorStory, { status, stage, live, sentBackAt, publishAt, isPending }: Progress): boolean {
  return story.status !== status || story.stage !== stage || story.live !== live || story.sentBackAt !== sentBackAt || story.publishAt !== publishAt || (story.pending !== null) !== isPending;
}
