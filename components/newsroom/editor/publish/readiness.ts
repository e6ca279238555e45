import { mediaIdsOf } from '#lib/body/media-of.ts';
import { bodyText } from '#lib/body/plain-text.ts';
import type { SlugTaken } from '#db/articles/writing/slug.ts';
import type { PictureInfo } from '#db/media/desk.ts';
import { isSlug } from '#lib/text/slug.ts';
import type { Place } from '../desk.client.tsx';
import type { StoryContent } from '../story-content.ts';

/** What a story still lacks for its readers; `stops` keeps it from being published, the rest is a word of caution. */
export type Check = { key: CheckKey; done: boolean; stops: boolean; place: Place };
export type CheckKey = 'headline' | 'text' | 'author' | 'standfirst' | 'hero' | 'heroAlt' | 'bodyAlt' | 'slug' | 'summary';

type Given = { pictures: ReadonlyMap<number, PictureInfo>; hasSummary: boolean; slugTaken: SlugTaken | null };

/** Everything that is looked at before publishing, in the order of the page. */
export function checksOf(content: StoryContent, { pictures, hasSummary, slugTaken }: Given): Check[] {
  const hero = content.heroId === null ? undefined : pictures.get(content.heroId);
  const silent = mediaIdsOf(content.body).filter((id) => isSilent(pictures.get(id)));
  const checks: Check[] = [
    { key: 'headline', done: content.headline.trim() !== '', stops: true, place: { tab: 'text', field: 'headline' } },
    { key: 'standfirst', done: content.standfirst.trim() !== '', stops: false, place: { tab: 'text', field: 'standfirst' } },
    { key: 'text', done: bodyText(content.body).trim() !== '', stops: true, place: { tab: 'text', field: 'body' } },
    { key: 'author', done: content.authorIds.length > 0, stops: true, place: { tab: 'setup', field: 'authors' } },
    { key: 'slug', done: isSlug(content.slug) && slugTaken?.slug !== content.slug, stops: true, place: { tab: 'setup', field: 'slug' } },
    content.heroId === null
      ? { key: 'hero', done: false, stops: false, place: { tab: 'pictures', field: 'hero' } }
      : { key: 'heroAlt', done: hero !== undefined && !isSilent(hero), stops: true, place: { tab: 'pictures', field: 'hero' } },
    { key: 'summary', done: hasSummary, stops: false, place: { tab: 'summary' } },
  ];
  return silent.length === 0 ? checks : [...checks, { key: 'bodyAlt', done: false, stops: true, place: { tab: 'pictures' } }];
}

function isSilent(picture: PictureInfo | undefined): boolean {
  return picture !== undefined && !picture.decorative && picture.alt.trim() === '';
}
