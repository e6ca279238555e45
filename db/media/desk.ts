import { inArray, isNull } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { paths } from '#lib/urls.ts';
import type { Store } from '../store/store.ts';
import type { OriginalKind } from './tables.ts';

/** A picture as the editor places it, with its words in the language of the story. */
export type PictureInfo = {
  id: number;
  /** Address of a middling rendition. */
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  decorative: boolean;
  focal: { x: number; y: number };
};

export type MediaWords = { alt: string; caption: string; credit: string };

/** A picture as the library shows it, with its words in every language. */
export type MediaItem = PictureInfo & {
  name: string;
  bytes: number;
  kind: OriginalKind;
  licence: string;
  addedBy: string;
  addedAt: number;
  replacedAt: number | null;
  version: number;
  words: Record<Locale, MediaWords>;
};

/** The pictures with these ids, in the order given, also those that were removed from the library; ids that are nothing are left out. */
export async function mediaItems({ read, t }: Pick<Store, 'read' | 't'>, ids: readonly number[], locale: Locale): Promise<MediaItem[]> {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)];
  const rows = await read.select().from(t.media).where(inArray(t.media.id, wanted));
  const texts = await read.select().from(t.mediaText).where(inArray(t.mediaText.mediaId, wanted));
  const wordsOf = (id: number, language: Locale): MediaWords => {
    const text = texts.find((row) => row.mediaId === id && row.locale === language);
    return { alt: text?.alt ?? '', caption: text?.caption ?? '', credit: text?.credit ?? '' };
  };
  const items = new Map(rows.map((row) => [row.id, {
    id: row.id, src: sourceOf(row.renditions), width: row.width, height: row.height, ...wordsOf(row.id, locale),
    decorative: row.decorative, focal: { x: row.focalX, y: row.focalY },
    name: row.name, bytes: row.bytes, kind: row.kind, licence: row.licence, addedBy: row.addedBy, addedAt: row.addedAt, replacedAt: row.replacedAt, version: row.version,
    words: { ar: wordsOf(row.id, 'ar'), en: wordsOf(row.id, 'en') },
  }]));
  return wanted.map((id) => items.get(id)).filter((item) => item !== undefined);
}

/** What the editor needs of the pictures of a story, by id. */
export async function pictureInfos(store: Pick<Store, 'read' | 't'>, ids: readonly number[], locale: Locale): Promise<PictureInfo[]> {
  return (await mediaItems(store, ids, locale)).map(({ id, src, width, height, alt, caption, credit, decorative, focal }) => ({ id, src, width, height, alt, caption, credit, decorative, focal }));
}

/** How many pictures the library holds. */
export async function mediaCount({ read, t }: Store): Promise<number> {
  return read.$count(t.media, isNull(t.media.removedAt));
}

const middling = 720;

function sourceOf(renditions: { width: number; file: string }[]): string {
  const sorted = renditions.toSorted((a, b) => a.width - b.width);
  return paths.media((sorted.find((rendition) => rendition.width >= middling) ?? sorted.at(-1))?.file ?? '');
}
