'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import type { PictureInfo } from '#db/media/desk.ts';
import { deskPaths } from '#lib/urls.ts';
import type { BodyEditorHandle } from '../body/body-editor-handle.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import { DeskProvider, type Desk, type Place } from './desk.client.tsx';
import type { EditorStory, Named } from './editor-story.ts';
import { EditorLayout } from './editor-layout.client.tsx';
import { deviceKeeper, newTab } from './saving/device.ts';
import { sendStory } from './saving/send-story.ts';
import { storyStore } from './saving/story-store.ts';
import { useAutosave } from './saving/use-autosave.client.tsx';
import { useChanging } from './saving/use-changing.client.tsx';
import type { StoryContent } from './story-content.ts';
import { StyleDesk } from './style/style.client.tsx';
import { SummaryDesk } from './summary/summary-desk.client.tsx';
import type { ToolTab } from './tool-tabs.client.tsx';

type Props = { story: EditorStory; me: { id: string; name: string } };

/** The page on which a story is written. */
export function StoryEditor({ story, me }: Props) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const router = useRouter();
  const toast = useToast();
  const [tab] = useState(newTab);
  const said = useRef(false);
  const onFull = () => {
    if (said.current) return;
    said.current = true;
    toast({ text: t('deviceFull') });
  };
  const [keeper] = useState(() => deviceKeeper({ place: { personId: me.id, storyId: story.id }, tab, onFull }));
  const [sent, setSent] = useState(story.version);
  const { engine, state } = useAutosave({ content: story.fields, version: story.version, keeper, send: sendStory(story.id, { onSaved: setSent }) });
  const isChanging = useChanging({ story, sent, state, refresh: () => router.refresh() });
  const [store] = useState(() => storyStore<StoryContent>(story.fields, { onChange: (next) => engine.typed(next) }));
  const body = useRef<BodyEditorHandle>(null);
  const [tool, setTool] = useState<ToolTab>('text');
  const [slugTaken, setSlugTaken] = useState(() => story.problems.find((problem) => problem.key === 'slugTaken')?.taken ?? null);
  const [pictures, setPictures] = useState<ReadonlyMap<number, PictureInfo>>(() => new Map(story.pictures.map((picture) => [picture.id, picture])));
  const [named, setNamed] = useState(() => ({ authors: new Map(story.authors.map(pair)), topics: new Map(story.topics.map(pair)) }));

  const desk = useMemo((): Desk => ({
    story, me, tab, store, engine, save: state, isChanging, body, pictures,
    addPictures: (added) => setPictures((known) => new Map([...known, ...added.map((picture) => [picture.id, picture] as const)])),
    names: { ...named, add: (kind, added) => setNamed((known) => ({ ...known, [kind]: new Map([...known[kind], ...added.map(pair)]) })) },
    slugTaken, setSlugTaken,
    replace: (content) => {
      body.current?.setBody(content.body);
      store.set(content);
    },
    go: (place) => {
      setTool(place.tab);
      requestAnimationFrame(() => reach(place, body.current));
    },
    preview: () => void engine.saveNow().then(() => window.open(deskPaths.preview(edition.locale, story.id), `preview-${story.id}`)),
    refresh: () => router.refresh(),
  }), [story, me, tab, store, engine, state, isChanging, pictures, named, slugTaken, edition.locale, router]);

  return <DeskProvider value={desk}><StyleDesk><SummaryDesk><EditorLayout tool={tool} onTool={setTool} /></SummaryDesk></StyleDesk></DeskProvider>;
}

const pair = ({ id, name }: Named) => [id, name] as const;

/** How long a tab that has just been opened may take to come, in frames of the screen. */
const patience = 120;

/** Puts the caret where something has to be done. */
function reach(where: Place, body: BodyEditorHandle | null, frames = patience): void {
  const { field, block } = where;
  if (block) return body?.scrollToBlock(block);
  if (field === 'body') return body?.focus();
  if (!field) return;
  const place = document.querySelector<HTMLElement>(`[data-place="${field}"], .paper-${field}`);
  if (!place && frames > 0) return void requestAnimationFrame(() => reach(where, body, frames - 1));
  const target = place?.matches('input, textarea, select, button') ? place : place?.querySelector<HTMLElement>('input, textarea, select, button');
  target?.focus();
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
