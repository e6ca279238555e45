import { alignKeyPoints } from '#lib/text/align-key-points.ts';
import { placePictures } from '#lib/markdown/place-pictures.ts';
import type { DraftPicture } from '#lib/markdown/body-draft.ts';
import type { Story as StoryFile } from '#lib/markdown/read-story.ts';
import { momentOf } from '#lib/markdown/story-time.ts';
import type { BodyRefusal } from '#lib/body/parse-body.ts';
import type { Actor } from '#lib/permissions.ts';
import { refuse, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/text/slug.ts';
import { addMedia } from '../../media/add.ts';
import type { Store } from '../../store/store.ts';
import { importArticle, type Imported, type ImportRefusal } from './import.ts';

export type TakeInRefusal = ImportRefusal | BodyRefusal | 'pictureUnreadable';

type Surroundings = {
  /** The bytes of a picture that the file names; throws when there are none. */
  pictureOf: (address: DraftPicture['address']) => Promise<Buffer>;
  /** Root of the content-addressed files. */
  mediaFolder: string;
  /** What `hoursAgo` counts back from, in epoch milliseconds. */
  firstStart: number;
  /** Who answers for the summary before readers, or null to leave it for review. */
  approver: string | null;
  now: number;
};

/** Imports a story file that has been read: pictures first, then the story with its key points aligned to their blocks. */
export async function takeInStory(actor: Actor, store: Store, story: StoryFile, around: Surroundings): Promise<Result<Imported, TakeInRefusal> & { detail?: string }> {
  const { locale, hero } = story;
  const media = new Map<string, number>();
  const wanted = [...(hero?.address ? [{ ...hero, address: hero.address }] : []), ...story.body.pictures.map((picture) => ({ ...picture, licence: undefined, focal: undefined }))];
  for (const { address, alt, caption, credit, licence, focal } of wanted) {
    const key = JSON.stringify(address);
    if (media.has(key)) continue;
    const original = await around.pictureOf(address).catch(() => null);
    if (!original) return { ...refuse('pictureUnreadable'), detail: address.kind === 'file' ? address.path : `${address.motif}/${address.seed}` };
    const added = await addMedia(actor, store, {
      original, folder: around.mediaFolder, words: [{ locale, alt, caption, credit }], licence, focal,
    }, around.now);
    if (!added.ok) return { ...refuse('pictureUnreadable'), detail: address.kind === 'file' ? address.path : key };
    media.set(key, added.value.id);
  }
  const body = placePictures(story.body, (picture) => media.get(JSON.stringify(picture.address)) ?? 0);
  if (!body.ok) return body;
  const summary = story.summary;
  const aligned = alignKeyPoints((summary?.keyPoints ?? []).map((point) => point.text), body.value);
  return importArticle(actor, store, {
    sourceId: story.id, locale, groupKey: story.group ?? story.id, slug: story.slug ?? slugOf(story.headline),
    kicker: story.kicker ?? '', headline: story.headline, standfirst: story.standfirst, body: body.value,
    heroId: hero?.address ? (media.get(JSON.stringify(hero.address)) ?? null) : null,
    dateline: story.dateline ?? '', originLocale: story.originLocale ?? locale,
    ads: story.ads, sensitive: story.sensitive, breaking: story.breaking,
    section: story.section, topics: story.topics, authors: story.authors,
    publishedAt: momentOf(story.published, around.firstStart),
    updatedAt: story.updated ? momentOf(story.updated, around.firstStart) : null,
    corrections: story.corrections.map(({ when, text }) => ({ at: momentOf(when, around.firstStart), text })),
    summary: summary ? {
      method: summary.method, text: summary.text,
      keyPoints: summary.keyPoints.map((point, index) => ({ text: point.text, blocks: point.block ? [point.block] : (aligned[index] ?? []) })),
    } : null,
  }, { approver: around.approver, now: around.now });
}
