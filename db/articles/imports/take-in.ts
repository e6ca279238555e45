import fs from 'node:fs/promises';
import { alignKeyPoints } from '#lib/text/align-key-points.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { placePictures } from '#lib/markdown/place-pictures.ts';
import type { DraftPicture } from '#lib/markdown/body-draft.ts';
import type { Story as StoryFile } from '#lib/markdown/read-story.ts';
import { momentOf } from '#lib/markdown/story-time.ts';
import type { BodyRefusal } from '#lib/body/parse-body.ts';
import type { Actor } from '#lib/permissions.ts';
import { refuse, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/text/slug.ts';
import { addMedia, type PictureSource } from '../../media/add.ts';
import type { PictureRefusal } from '../../media/take-in.ts';
import type { Store } from '../../store/store.ts';
import { importArticle, type Imported, type ImportRefusal } from './import.ts';

type UnfitPicture = Exclude<PictureRefusal, 'mediaUnknownKind' | 'mediaDamaged'> | 'mediaTooLarge' | 'mediaEmpty';
export type TakeInRefusal = ImportRefusal | BodyRefusal | UnfitPicture | 'pictureUnreadable';

type Surroundings = {
  /** A picture that the file names; throws when there is none. What was received is removed here. */
  pictureOf: (address: DraftPicture['address']) => Promise<Result<PictureSource, 'mediaTooLarge' | 'mediaEmpty'>>;
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
    const detail = address.kind === 'file' ? address.path : `${address.motif}/${address.seed}`;
    const source = await around.pictureOf(address).catch(() => refuse('pictureUnreadable'));
    if (!source.ok) return { ...source, detail };
    const added = await addMedia(actor, store, { source: source.value, words: [{ locale, alt, caption, credit }], licence, focal }, around.now)
      .finally(() => source.value.kind === 'received' && fs.rm(source.value.received.file, { force: true }));
    if (!added.ok) return { ...refuse(reasonOf(added.reason)), detail };
    media.set(key, added.value.id);
  }
  const body = placePictures(story.body, (picture) => media.get(JSON.stringify(picture.address)) ?? 0);
  if (!body.ok) return body;
  const summary = story.summary;
  const sentences = summary ? sentencesOf(summary.text, locale).map(({ start, end }) => summary.text.slice(start, end)) : [];
  const points = summary?.keyPoints ?? [];
  const aligned = alignKeyPoints([...sentences, ...points.map((point) => point.text)], body.value);
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
      method: summary.method,
      sentences: sentences.map((text, index) => ({ text, blocks: aligned[index] ?? [] })),
      keyPoints: points.map((point, index) => ({ text: point.text, blocks: point.block ? [point.block] : (aligned[sentences.length + index] ?? []) })),
    } : null,
  }, { approver: around.approver, now: around.now });
}

/** What is no picture, or a broken one, cannot be read; of the rest the reason says what to do. */
function reasonOf(reason: PictureRefusal | 'notAllowed' | 'mediaInvalid'): TakeInRefusal {
  return reason === 'mediaUnknownKind' || reason === 'mediaDamaged' || reason === 'mediaInvalid' ? 'pictureUnreadable' : reason;
}
