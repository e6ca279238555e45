import type { EditedPage } from '#db/pages/desk.ts';
import type { PictureInfo } from '#db/media/desk.ts';
import { keptText, readKept, type Kept } from '#lib/newsroom/kept.ts';
import type { PageWords } from './page-words.ts';

/** A page as this device keeps it: its words, and the pictures that the newsroom may not have sent with it. */
export type KeptPage = Kept<PageWords & { pictures: readonly PictureInfo[] }>;

/** The place on this device for one person's words of one page, until they stand in the newsroom. */
export type PagePlace = { found: () => KeptPage | null; keep: (page: KeptPage) => void; forget: () => void };

export function pagePlace({ page, me }: { page: Pick<EditedPage, 'locale' | 'groupKey'>; me: string }): PagePlace {
  const key = `khabar:kept-page:${page.locale}:${page.groupKey}:${me}`;
  let last: string | null = null;
  let found: KeptPage | null | undefined;
  return {
    found: () => {
      if (found === undefined) {
        last = attempt(() => localStorage.getItem(key)) ?? null;
        found = readKept(last ?? '', readPage);
      }
      return found;
    },
    keep: (kept) => {
      last = keptText(kept);
      attempt(() => localStorage.setItem(key, last ?? ''));
    },
    /** What another window has kept since stays. */
    forget: () => attempt(() => {
      if (last !== null && localStorage.getItem(key) === last) localStorage.removeItem(key);
    }),
  };
}

/** A device that is full or keeps nothing is no reason to stop writing. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function readPage(value: unknown): KeptPage['content'] | null {
  return isPage(value) ? value : null;
}

/** The newsroom reads the words strictly when they are saved. */
function isPage(value: unknown): value is KeptPage['content'] {
  if (typeof value !== 'object' || value === null) return false;
  if (!('title' in value) || !('slug' in value) || !('description' in value) || !('body' in value) || !('pictures' in value)) return false;
  const { title, slug, description, body, pictures } = value;
  return [title, slug, description].every((text) => typeof text === 'string') && Array.isArray(pictures)
    && typeof body === 'object' && body !== null && 'content' in body && Array.isArray(body.content);
}
