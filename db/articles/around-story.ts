import { asc, eq } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/locales.ts';
import { pictureInfos, type PictureInfo } from '../media/desk.ts';
import type { Store } from '../store/store.ts';

type Around = {
  sections: { id: number; name: string; desk: string }[];
  pictures: PictureInfo[];
  spellings: { right: string; variants: string[] }[];
};

/** What a story is written with: the sections it may stand in, its pictures, and the spellings that the house keeps to. */
export async function aroundStory(store: Store, { locale, mediaIds }: { locale: Locale; mediaIds: number[] }): Promise<Around> {
  const { read, t } = store;
  return {
    sections: await read.select({ id: t.section.id, name: t.section.name, desk: t.section.groupKey }).from(t.section).where(eq(t.section.locale, locale)).orderBy(asc(t.section.position), asc(t.section.id)),
    pictures: await pictureInfos(store, mediaIds, locale),
    spellings: await read.select({ right: t.spelling.right, variants: t.spelling.variants }).from(t.spelling).where(eq(t.spelling.locale, locale)),
  };
}
