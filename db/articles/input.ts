import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseBody } from '#lib/body/parse-body.ts';
import { blockText, bodyText, countWords } from '#lib/body/plain-text.ts';
import type { Body } from '#lib/body/schema.ts';
import { locales } from '#lib/i18n/locales.ts';
import { isSlug } from '#lib/text/slug.ts';

const line = (max: number) => z.string().trim().max(max);
const id = z.int().positive();

const body = z.unknown().transform((value, context): Body => {
  const parsed = parseBody(value);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.reason, path: parsed.where ? [parsed.where] : [] });
  return z.NEVER;
});

/** The words and ties of a story, as a desk or an import hands them in. */
export const storyInput = z.strictObject({
  locale: z.enum(locales),
  groupKey: z.string().min(1).max(120),
  slug: z.string().refine(isSlug, 'slug'),
  kicker: line(80).default(''),
  headline: line(300).min(1),
  standfirst: line(600).default(''),
  body,
  heroId: id.nullable().default(null),
  sectionId: id,
  topicIds: z.array(id).max(20).default([]),
  authorIds: z.array(id).min(1).max(10),
  dateline: line(80).default(''),
  originLocale: z.string().min(2).max(12),
  ads: z.enum(['on', 'off']).default('on'),
  sensitive: z.boolean().default(false),
  breaking: z.boolean().default(false),
});
export type StoryInput = z.input<typeof storyInput>;
export type Story = z.output<typeof storyInput>;

/** What may be changed of a story that exists; its language and its translations stay. */
export const revisionInput = storyInput.omit({ locale: true, groupKey: true, originLocale: true }).partial();
export type RevisionInput = z.input<typeof revisionInput>;

/** A line that may be empty or unfinished: a story must be saveable at any moment. */
const loose = (max: number) => z.string().max(max);
const moment = z.int().positive();

/**
 * Everything the desk edits of a story, whole at every save. Unfinished is fine here; what a story needs before readers
 * see it is `readiness`. Its language is fixed; `translatedFrom` joins a story that begins to one in another language, and
 * later saves leave it as it is: stories are linked and unlinked by verbs of their own.
 */
export const storyFields = z.strictObject({
  slug: loose(200),
  kicker: loose(80),
  headline: loose(300),
  standfirst: loose(600),
  body,
  heroId: id.nullable(),
  sectionId: id,
  topicIds: z.array(id).max(20),
  authorIds: z.array(id).max(10),
  dateline: loose(80),
  seoTitle: loose(120),
  seoDescription: loose(320),
  ads: z.enum(['on', 'off']),
  sensitive: z.boolean(),
  breaking: z.boolean(),
  embargoAt: moment.nullable(),
  originLocale: z.string().min(2).max(12),
  translatedFrom: id.nullable(),
});
export type StoryFields = z.output<typeof storyFields>;

const seen = { id, version: z.int().positive() };
const note = z.string().trim().min(1).max(2000);

export const startArticleInput = z.strictObject({ locale: z.enum(locales), sectionId: id.optional(), fields: storyFields.partial().optional() });
/** `auto`: the editor saved by itself. */
export const saveArticleInput = z.strictObject({ ...seen, fields: storyFields, kind: z.enum(['auto', 'save']).default('save') });
/** A step of the workflow, of the version the actor has seen. */
export const stepInput = z.strictObject(seen);
export const sendBackInput = z.strictObject({ ...seen, note });
export const scheduleInput = z.strictObject({ ...seen, at: moment });
export const publishInput = z.strictObject({ ...seen, fields: storyFields.optional() });
/** `publish`: what waits to be published goes out with the note. */
export const correctInput = z.strictObject({ ...seen, text: note, publish: z.boolean().default(false) });
export const withdrawInput = z.strictObject({ ...seen, reason: note });
/** Null gives the story back to nobody. */
export const assignInput = z.strictObject({ id, staffId: z.string().min(1).max(120).nullable() });
export const takeInput = z.strictObject({ id });
export const noteInput = z.strictObject({ id, text: note });
/** `remark`: the key by which the editor knows it. */
export const ignoreRemarkInput = z.strictObject({ id, remark: z.string().min(1).max(400), ignored: z.boolean() });
export const leaseInput = z.strictObject({ id, leave: z.boolean().default(false) });
export const restoreInput = z.strictObject({ ...seen, revisionId: id });
export const translateInput = z.strictObject({ id, locale: z.enum(locales) });
/** The translation has caught up with this version of its source. */
export const followSourceInput = z.strictObject({ ...seen, sourceVersion: z.int().positive() });
export const duplicateInput = z.strictObject({ id });
/** `source`: which of the two the other one was translated from. */
export const linkInput = z.strictObject({ ...seen, otherId: id, source: z.enum(['here', 'other']) });
export const unlinkInput = z.strictObject({ ...seen, otherId: id });
export const findVersionsInput = z.strictObject({ id, locale: z.enum(locales), words: z.string().max(120).default('') });

/** What the model derives from the words of a story: their hash, which a summary is current for, and their number. */
export function measuresOf(story: { headline: string; body: Body }): { textHash: string; words: number } {
  const text = `${story.headline}\n${story.body.content.map((block) => `${block.attrs.id} ${blockText(block)}`).join('\n')}`;
  return { textHash: createHash('sha256').update(text).digest('hex'), words: countWords(bodyText(story.body)) };
}
