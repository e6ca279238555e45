'use client';

import { useRef } from 'react';
import { isSlug } from '#lib/text/slug.ts';
import { act } from '../../act.ts';
import { useDesk, useStoryField } from '../desk.client.tsx';

/** How long the field rests before the newsroom is asked, in ms. */
const rest = 500;

/** Whether another story has the address that is in the field; asked once the field rests. */
export function useSlugCheck() {
  const { story, slugTaken, setSlugTaken } = useDesk();
  const [slug] = useStoryField('slug');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = (next: string) => {
    clearTimeout(timer.current);
    if (next === slug || !isSlug(next)) return;
    timer.current = setTimeout(() => void ask(next), rest);
  };
  const ask = async (next: string) => {
    const answer = await act('article.findSlug', { id: story.id, slug: next });
    if (answer.ok) setSlugTaken(answer.value);
  };
  return { taken: slugTaken?.slug === slug ? slugTaken : null, look };
}
