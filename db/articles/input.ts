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

/** What the model derives from the words of a story: their hash, which a summary is current for, and their number. */
export function measuresOf(story: { headline: string; body: Body }): { textHash: string; words: number } {
  const text = `${story.headline}\n${story.body.content.map((block) => `${block.attrs.id} ${blockText(block)}`).join('\n')}`;
  return { textHash: createHash('sha256').update(text).digest('hex'), words: countWords(bodyText(story.body)) };
}
