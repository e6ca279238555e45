import { z } from 'zod';
import { locales } from '#lib/i18n/locales.ts';
import { isSlug } from '#lib/text/slug.ts';

const name = z.string().trim().min(1).max(80);

export const topicInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(120),
  slug: z.string().refine(isSlug, 'slug'),
  name,
});

/** A topic, and what its form was opened on. */
export const savedTopic = topicInput.extend({ version: z.string().max(64).nullable().optional() });
/** What people hand in always says it. */
export const writtenTopic = savedTopic.required({ version: true });

export const topicMerge = z.strictObject({ from: z.int().positive(), into: z.int().positive() });

/** What a merge gave back, to be taken apart again. */
export const topicSplit = z.strictObject({
  into: z.int().positive(),
  topic: topicInput,
  /** Stories that had only the topic that went. */
  moved: z.array(z.int().positive()).max(100_000),
  /** Stories that had both. */
  both: z.array(z.int().positive()).max(100_000),
  /** Stories whose waiting change had only the topic that went. */
  waitingMoved: z.array(z.int().positive()).max(100_000),
  /** Stories whose waiting change had both. */
  waitingBoth: z.array(z.int().positive()).max(100_000),
});
