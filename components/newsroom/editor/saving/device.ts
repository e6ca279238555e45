import { readKept, type Keeper, type Kept } from '#lib/newsroom/kept.ts';
import type { StoryContent } from '../story-content.ts';

/** One person's text of one story: a shared machine does not hand it to the next who signs in. */
export type KeptPlace = { personId: string; storyId: number };

const prefix = ({ personId, storyId }: KeptPlace) => `khabar:kept:${storyId}:${personId}:`;

/** What was kept of a story, and by which tab. */
export type KeptStory = { tab: string; kept: Kept<StoryContent> };

/** A name for this page among the tabs of the device. */
export function newTab(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join('');
}

/** The place of one tab for one story. A device that is full or keeps nothing says so once, and writing goes on. */
export function deviceKeeper({ place, tab, onFull }: { place: KeptPlace; tab: string; onFull: () => void }): Keeper {
  const key = prefix(place) + tab;
  return {
    set: (text) => {
      try {
        localStorage.setItem(key, text);
      } catch {
        onFull();
      }
    },
    remove: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** All that this device kept of a story, the newest first. */
export function keptOf(place: KeptPlace): KeptStory[] {
  return attempt(() => Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix(place)))
    .flatMap((key) => {
      const kept = readKept(localStorage.getItem(key) ?? '', readStory);
      return kept ? [{ tab: key.slice(prefix(place).length), kept }] : [];
    })
    .sort((a, b) => b.kept.at - a.kept.at)) ?? [];
}

export function forgetKept({ place, tab }: { place: KeptPlace; tab: string }): void {
  attempt(() => localStorage.removeItem(prefix(place) + tab));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The words as they were kept; the newsroom checks them again when they are saved. */
function readStory(value: unknown): StoryContent | null {
  return isStory(value) ? value : null;
}

function isStory(value: unknown): value is StoryContent {
  if (typeof value !== 'object' || value === null || !('body' in value)) return false;
  const { body } = value;
  const hasTexts = texts.every((name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string');
  return hasTexts && 'topicIds' in value && Array.isArray(value.topicIds) && 'authorIds' in value && Array.isArray(value.authorIds)
    && typeof body === 'object' && body !== null && 'content' in body && Array.isArray(body.content);
}

const texts = ['kicker', 'headline', 'standfirst', 'slug', 'dateline', 'seoTitle', 'seoDescription'] as const satisfies (keyof StoryContent)[];
