import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { isSlug } from '../text/slug.ts';
import { pictureAddress } from './picture-address.ts';
import type { ProblemReason } from './problem.ts';
import { hoursBefore, isEarlier, moment, storyTime } from './story-time.ts';

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(100);
const line = (letters: number) => z.string().trim().min(1).max(letters).regex(/^[^\n]*$/);

const drawnPicture = z.strictObject({ motif: key, seed: key }).transform(({ motif, seed }) => ({ kind: 'drawn' as const, motif, seed }));
const pictureFile = z.string().transform((path, context) => {
  const address = pictureAddress(path);
  if (address?.kind === 'file') return address;
  addReason(context, 'pictureAddressNotAllowed');
  return z.NEVER;
});

const hero = z
  .strictObject({
    file: pictureFile.optional(),
    picture: drawnPicture.optional(),
    alt: line(500),
    caption: line(500).optional(),
    credit: line(200).optional(),
    licence: line(200).optional(),
    focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
  })
  .transform(({ file, picture, ...text }, context) => {
    if (file && picture) addReason(context, 'heroTwice');
    return { ...text, address: file ?? picture };
  });

const correction = z
  .strictObject({ at: moment.optional(), hoursAgo: hoursBefore.optional(), text: line(1000) })
  .transform(({ at, hoursAgo, text }, context) => {
    const when = storyTime(at, hoursAgo);
    if (typeof when !== 'string') return { when, text };
    addReason(context, when);
    return z.NEVER;
  });

const keyPoint = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({ text: line(300), block: z.int().min(1).optional() }),
);
const summary = z.strictObject({
  method: z.enum(['generative', 'extractive', 'editor']),
  text: line(1500),
  keyPoints: z.array(keyPoint).min(1).max(8),
  reviewer: line(120).optional(),
});

/** The front matter of a story file; a field it does not name is refused. */
export const storyFields = z
  .strictObject({
    id: key,
    locale: z.enum(locales),
    group: key.optional(),
    slug: z.string().refine(isSlug).optional(),
    kicker: line(80).optional(),
    headline: line(250),
    standfirst: line(600),
    author: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(line(120)).min(1).max(10)),
    section: z.strictObject({ slug: key, name: line(80).optional() }),
    topics: z.array(line(80)).max(12).default([]),
    dateline: line(80).optional(),
    publishedAt: moment.optional(),
    hoursAgo: hoursBefore.optional(),
    updatedAt: moment.optional(),
    updatedHoursAgo: hoursBefore.optional(),
    breaking: z.boolean().default(false),
    sensitive: z.boolean().default(false),
    // YAML 1.1 reads a bare `on` or `off` as a truth value, and some editors write it back so.
    ads: z.preprocess((value) => (value === true ? 'on' : value === false ? 'off' : value), z.enum(['on', 'off']).default('on')),
    originLocale: z.enum(locales).optional(),
    hero: hero.optional(),
    corrections: z.array(correction).default([]),
    summary: summary.optional(),
  })
  .transform(({ publishedAt, hoursAgo, updatedAt, updatedHoursAgo, author, ...rest }, context) => {
    const published = storyTime(publishedAt, hoursAgo);
    const updated = storyTime(updatedAt, updatedHoursAgo);
    if (typeof published === 'string') {
      addReason(context, published, ['publishedAt']);
      return z.NEVER;
    }
    if (updated === 'timeTwice') addReason(context, updated, ['updatedAt']);
    const at = updated === 'timeTwice' || updated === 'timeMissing' ? undefined : updated;
    if (at && isEarlier(at, published)) addReason(context, 'timeBeforePublication', [updatedAt === undefined ? 'updatedHoursAgo' : 'updatedAt']);
    for (const [index, { when }] of rest.corrections.entries()) {
      if (isEarlier(when, published)) addReason(context, 'timeBeforePublication', ['corrections', index]);
    }
    return { ...rest, authors: author, published, updated: at };
  });

export type StoryFields = z.output<typeof storyFields>;

/** The message of an issue made here is the reason itself; `ownReason` finds it again. */
function addReason(context: z.RefinementCtx, reason: (typeof ownReasons)[number], path: (string | number)[] = []): void {
  context.addIssue({ code: 'custom', message: reason, path });
}

const ownReasons = ['timeMissing', 'timeTwice', 'timeBeforePublication', 'heroTwice', 'pictureAddressNotAllowed'] as const satisfies ProblemReason[];

/** The reason of an issue that only a story can have, or nothing for one of zod's own. */
export function ownReason(message: string): ProblemReason | undefined {
  return ownReasons.find((reason) => reason === message);
}
