import { asc, eq } from 'drizzle-orm';
import { can, mayAtAll, type Actor } from '#lib/permissions.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { pictureInfos, type PictureInfo } from '../media/desk.ts';
import type { Store } from '../store/store.ts';

type Around = {
  /** `open`: the actor may put the story there. */
  sections: { id: number; name: string; desk: string; open: boolean }[];
  pictures: PictureInfo[];
  spellings: { right: string; variants: string[] }[];
};

/** What a story is written with: the sections it may stand in, its pictures, and the spellings that the house keeps to. */
export async function aroundStory(actor: Actor, store: Store, { locale, mediaIds }: { locale: Locale; mediaIds: number[] }): Promise<Around> {
  const { read, t } = store;
  return {
    // Editors hand a story over to another desk; a reporter stays at her own.
    sections: (await read.select({ id: t.section.id, name: t.section.name, desk: t.section.groupKey }).from(t.section).where(eq(t.section.locale, locale)).orderBy(asc(t.section.position), asc(t.section.id)))
      .map((section) => ({ ...section, open: mayAtAll(actor, 'article.approve') || can(actor, 'article.draft', { desk: section.desk }) })),
    pictures: await pictureInfos(store, mediaIds, locale),
    spellings: await read.select({ right: t.spelling.right, variants: t.spelling.variants }).from(t.spelling).where(eq(t.spelling.locale, locale)),
  };
}
