'use client';

import { createContext, useContext, useSyncExternalStore, type RefObject } from 'react';
import type { Autosave, SaveState } from '#lib/newsroom/autosave.ts';
import type { BodyEditorHandle } from '../body/body-editor-handle.ts';
import type { SlugTaken } from '#db/articles/writing/slug.ts';
import type { EditorStory, Named } from './editor-story.ts';
import type { PictureInfo } from '#db/media/desk.ts';
import type { StoryStore } from './saving/story-store.ts';
import type { StoryContent } from './story-content.ts';
import type { ToolTab } from './tool-tabs.client.tsx';

/** A place of the editor that a finding leads to. */
export type Place = { tab: ToolTab; field?: string; block?: string };

/** What stands around the words while the page is open. */
export type Desk = {
  story: EditorStory;
  me: { id: string; name: string };
  /** This page among the tabs of the device. */
  tab: string;
  store: StoryStore<StoryContent>;
  engine: Autosave<StoryContent>;
  save: SaveState<StoryContent>;
  /** Readers see the story, and words were typed since that the page does not know as a waiting change yet. */
  isChanging: boolean;
  body: RefObject<BodyEditorHandle | null>;
  /** Pictures by id: those of the story when it opened, and those chosen since. */
  pictures: ReadonlyMap<number, PictureInfo>;
  addPictures: (pictures: PictureInfo[]) => void;
  /** Names of authors and topics by id, those found since included. */
  names: { authors: ReadonlyMap<number, string>; topics: ReadonlyMap<number, string>; add: (kind: 'authors' | 'topics', named: Named[]) => void };
  /** Whose the story's address is already, as far as that has been asked; it holds for the slug it names. */
  slugTaken: SlugTaken | null;
  setSlugTaken: (taken: SlugTaken | null) => void;
  /** Puts another text in the place of the one that is there, body and all. */
  replace: (content: StoryContent) => void;
  go: (place: Place) => void;
  preview: () => void;
  /** Reads the story's surroundings anew: status, notes, history. */
  refresh: () => void;
};

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('the desk is asked outside of the editor');
  return desk;
}

/** One piece of the words; draws again only when that piece changes. */
export function useStoryField<K extends keyof StoryContent>(field: K): [StoryContent[K], (value: StoryContent[K]) => void] {
  const { store } = useDesk();
  const read = () => store.get()[field];
  const value = useSyncExternalStore(store.subscribe, read, read);
  return [value, (next) => store.set({ ...store.get(), [field]: next })];
}

/** All of the words, for what shows the whole. */
export function useStory(): StoryContent {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
