'use client';

import { useEffect, useState } from 'react';
import { act } from '../../act.ts';

/** How often the newsroom hears that somebody is at a story, in ms. */
const heartbeat = 15_000;

/** Who else has the story open; says at every beat that this page has it too. */
export function useLease(id: number): string[] {
  const [others, setOthers] = useState<string[]>([]);

  useEffect(() => {
    const beat = () => void act('article.lease', { id }).then((answer) => answer.ok && setOthers(answer.value.others.map((other) => other.name)));
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
