import { z } from 'zod';
import { textLanguage } from '#lib/ai/text-language.ts';
import { plainStoryText, storyTextOf, type StoryText } from '#lib/ai/story-text.ts';
import type { Target } from '#lib/ai/extractive/summarise-by-extraction.ts';
import { bodySchema } from '#lib/body/schema.ts';

const target = z.union([
  z.strictObject({ words: z.number().positive() }),
  z.strictObject({ ratio: z.number().positive().max(1) }),
  z.strictObject({ sentences: z.number().positive() }),
]);
const asked = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  standfirst: z.string().nullish(),
  body: z.union([z.string(), bodySchema]),
  lang: z.string().nullish(),
  target: target.nullish(),
});
const named = z.object({ id: z.union([z.string(), z.number()]) });
const languages = z.enum(['ar', 'en', 'fr']);

export type AskedSummary = { id: string | number; story: StoryText; target?: Target };

/** Reads a line `{id, title, body, lang, target?}`; the body is plain text, our JSON, or our JSON as a string. */
export function readAsked(line: string): { ok: true; asked: AskedSummary } | { ok: false; id: string | number | null; error: string } {
  let given: unknown;
  try {
    given = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, id: null, error: 'not JSON' };
  }
  const read = asked.safeParse(given);
  if (read.success) return { ok: true, asked: { id: read.data.id, story: storyOf(read.data), ...(read.data.target ? { target: read.data.target } : {}) } };
  const id = named.safeParse(given);
  const [problem] = read.error.issues;
  return { ok: false, id: id.success ? id.data.id : null, error: `${problem?.path.join('.') || 'line'}: ${problem?.message ?? 'invalid'}` };
}

function storyOf({ title, standfirst, body, lang }: z.infer<typeof asked>): StoryText {
  const headline = title ?? '';
  const document = typeof body === 'string' ? documentIn(body) : body;
  const given = languages.safeParse(lang?.slice(0, 2).toLowerCase());
  const languageFor = (text: string) => (given.success ? given.data : textLanguage(text));
  if (!document) return { ...plainStoryText({ language: languageFor(typeof body === 'string' ? body : ''), headline, text: typeof body === 'string' ? body : '' }), standfirst: standfirst ?? '' };
  const story = storyTextOf({ locale: 'ar', headline, standfirst: standfirst ?? '', body: document });
  return { ...story, language: languageFor(story.passages.map(({ text }) => text).join('\n')) };
}

function documentIn(body: string): z.infer<typeof bodySchema> | null {
  if (!/^\s*\{\s*"/.test(body)) return null;
  try {
    const read = bodySchema.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
