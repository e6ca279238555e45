'use client';

import { GripVertical, Search } from 'lucide-react';
import { useState } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { ShelfStory } from '#db/fronts/desk.ts';
import { StatusWord } from '../ui/status-word.tsx';
import { dayTimeWords } from '../ui/desk-times.ts';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import { dragType } from './drag.ts';
import { keyOfStory } from './draft.ts';
import { PlaceMenu } from './place-menu.client.tsx';
import { useFind } from './use-find.client.tsx';

type Props = { builder: Builder; first: readonly ShelfStory[]; onFound: (stories: readonly ShelfStory[]) => void };

/** Stories that are ready for the front, to be dragged into it or sent there by a menu. */
export function Shelf({ builder, first, onFound }: Props) {
  const t = useWords('DeskFront');
  const { stories, query, search, busy } = useFind({ of: builder.of, first, onFound });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': builder.stories.get(Number(String(key).slice(6)))?.headline ?? '' })),
    getAllowedDropOperations: () => ['move'],
    onDragStart: ({ keys }) => builder.lift(builder.stories.get(Number(String([...keys][0]).slice(6)))?.headline ?? null),
    onDragEnd: () => builder.lift(null),
  });
  const placed = new Set(builder.front.draft.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return (
    <section className="front-shelf" aria-labelledby="front-shelf">
      <h2 id="front-shelf">{t('shelf')}</h2>
      <SearchField label={t('find')} query={query} onSearch={search} />
      <p className="desk-hidden" role="status">{busy ? t('finding') : t('found', { count: stories.length })}</p>
      <GridList
        className="front-cards" aria-label={t('shelf')} items={stories.map((story) => ({ ...story, key: keyOfStory(story.id) }))}
        dragAndDropHooks={builder.mayPublish ? dragAndDropHooks : undefined} dependencies={[placed.size, builder.front.slots]}
        renderEmptyState={() => <p className="soft">{query ? t('nothingFound', { query }) : t('nothingReady')}</p>}
      >
        {(story) => (
          <GridListItem id={story.key} textValue={story.headline} className="front-card">
            {builder.mayPublish && <Button slot="drag" className="front-grip" aria-label={t('lift', { headline: story.headline })}><GripVertical aria-hidden /></Button>}
            <div>
              <span className="front-headline">{story.headline}</span>
              <StoryState story={story} now={builder.now} />
              {placed.has(story.key) && <span className="small soft">{t('onFront')}</span>}
            </div>
            {builder.mayPublish && <PlaceMenu builder={builder} rowKey={story.key} headline={story.headline} />}
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}

function SearchField({ label, query, onSearch }: { label: string; query: string; onSearch: (query: string) => void }) {
  return (
    <label className="input-with-icon">
      <Search aria-hidden size={18} />
      <span className="desk-hidden">{label}</span>
      <input type="search" value={query} placeholder={label} onChange={(event) => onSearch(event.target.value)} />
    </label>
  );
}

/** How far a story has come, and its hour. */
function StoryState({ story, now }: { story: ShelfStory; now: number }) {
  const [words, times, edition] = [useWords('DeskStatus'), useWords('DeskTime'), useEdition()];
  const status = story.isLive ? 'published' : story.status === 'published' ? 'scheduled' : story.status;
  return (
    <span className="small soft front-state">
      <StatusWord status={status} word={words(status)} />
      {story.liveAt !== null && <time>{dayTimeWords(times, { edition, at: story.liveAt, now })}</time>}
    </span>
  );
}

/** A story as a row to choose it by, for those who do not drag. */
export function StoryPicker({ builder, first, onFound, onPick }: Props & { onPick: (story: ShelfStory) => void }) {
  const [t, shown] = [useWords('DeskFront'), useState(12)];
  const { stories, query, search, busy } = useFind({ of: builder.of, first, onFound });
  const [limit, setLimit] = shown;
  return (
    <>
      <SearchField label={t('find')} query={query} onSearch={search} />
      <p className="small soft" role="status">{busy ? t('finding') : t('found', { count: stories.length })}</p>
      <ul className="front-picker">
        {stories.slice(0, limit).map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => onPick(story)}><span className="front-headline">{story.headline}</span><StoryState story={story} now={builder.now} /></button>
          </li>
        ))}
      </ul>
      {stories.length > limit && <button type="button" className="btn" onClick={() => setLimit(limit + 12)}>{t('more')}</button>}
    </>
  );
}
