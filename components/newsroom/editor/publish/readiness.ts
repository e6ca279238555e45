import { mediaIdsOf } from '#lib/body/media-of.ts';
import { blockText, bodyText } from '#lib/body/plain-text.ts';
import type { SlugTaken } from '#db/articles/writing/slug.ts';
import type { PictureInfo } from '#db/media/desk.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { languageOf } from '#lib/i18n/language-of.ts';
import { isSlug } from '#lib/text/slug.ts';
import type { Place } from '../desk.client.tsx';
import type { StoryContent } from '../story-content.ts';

/** What a story still lacks for its readers; `stops` keeps it from being published, the rest is a word of caution. */
export type Check = { key: CheckKey; done: boolean; stops: boolean; place: Place; /** What exactly is wrong, where more than one thing can be. */ wrong?: 'slugImproper' | 'slugTaken'; /** How many times. */ count?: number };
export type CheckKey = 'headline' | 'text' | 'author' | 'standfirst' | 'hero' | 'heroAlt' | 'bodyAlt' | 'slug' | 'language' | 'summary';

type Given = { pictures: ReadonlyMap<number, PictureInfo>; hasSummary: boolean; locale: Locale; slugTaken: SlugTaken | null };

/** Everything that is looked at before publishing, in the order of the page. */
export function checksOf(content: StoryContent, { pictures, hasSummary, locale, slugTaken }: Given): Check[] {
  const hero = content.heroId === null ? undefined : pictures.get(content.heroId);
  const silent = mediaIdsOf(content.body).filter((id) => isSilent(pictures.get(id)));
  const checks: Check[] = [
    { key: 'headline', done: content.headline.trim() !== '', stops: true, place: { tab: 'text', field: 'headline' } },
    { key: 'standfirst', done: content.standfirst.trim() !== '', stops: false, place: { tab: 'text', field: 'standfirst' } },
    { key: 'text', done: bodyText(content.body).trim() !== '', stops: true, place: { tab: 'text', field: 'body' } },
    { key: 'author', done: content.authorIds.length > 0, stops: true, place: { tab: 'setup', field: 'authors' } },
    slugCheck(content.slug, slugTaken),
    content.heroId === null
      ? { key: 'hero', done: false, stops: false, place: { tab: 'pictures', field: 'hero' } }
      : { key: 'heroAlt', done: hero !== undefined && !isSilent(hero), stops: true, place: { tab: 'pictures', field: 'hero' } },
    { key: 'summary', done: hasSummary, stops: false, place: { tab: 'summary' } },
  ];
  if (silent.length > 0) checks.push({ key: 'bodyAlt', done: false, stops: true, place: { tab: 'pictures' } });
  const foreign = leftInSource(content, locale);
  const [first] = foreign;
  if (first) checks.push({ key: 'language', done: false, stops: false, place: { tab: 'text', ...first }, count: foreign.length });
  return checks;
}

function slugCheck(slug: string, taken: SlugTaken | null): Check {
  const wrong = slug === '' ? undefined : !isSlug(slug) ? 'slugImproper' : taken?.slug === slug ? 'slugTaken' : undefined;
  return { key: 'slug', done: slug !== '' && wrong === undefined, stops: true, place: { tab: 'setup', field: 'slug' }, wrong };
}

/** Fewer letters than these may be a name. */
const fewLetters = 12;

/** The lines and blocks of a translation whose words are still in another language's letters. */
function leftInSource({ translatedFrom, kicker, headline, standfirst, body }: StoryContent, locale: Locale): Omit<Place, 'tab'>[] {
  if (translatedFrom === null) return [];
  const isForeign = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) >= fewLetters && languageOf(text) !== locale;
  const lines = Object.entries({ kicker, headline, standfirst }).filter(([, text]) => isForeign(text));
  const blocks = body.content.filter((block) => isForeign(blockText(block)));
  return [...lines.map(([field]) => ({ field })), ...blocks.map((block) => ({ block: block.attrs.id }))];
}

function isSilent(picture: PictureInfo | undefined): boolean {
  return picture !== undefined && !picture.decorative && picture.alt.trim() === '';
}
