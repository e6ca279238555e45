import { z } from 'zod';
import { plainStoryText, storyTextOf, type StoryText } from '#lib/ai/story-text.ts';
import type { Target } from '#lib/ai/extractive/summarise-by-extraction.ts';
import { bodySchema } from '#lib/body/schema.ts';
import { languageGiven, lineId, readJsonLine, type ReadLine } from './json-lines.ts';

const target = z.union([
  z.strictObject({ words: z.number().positive() }),
  z.strictObject({ ratio: z.number().positive().max(1) }),
  z.strictObject({ sentences: z.number().positive() }),
]);
const asked = z.object({
  id: lineId,
  title: z.string().nullish(),
  standfirst: z.string().nullish(),
  body: z.union([z.string(), bodySchema]),
  lang: z.string().nullish(),
  target: target.nullish(),
});

export type AskedSummary = { id: string | number; story: StoryText; target?: Target };

/** Reads a line `{id, title, body, lang, target?}`; the body is plain text, our JSON, or our JSON as a string. */
export function readAsked(line: string): ReadLine<AskedSummary> {
  const read = readJsonLine(line, asked);
  if (!read.ok) return read;
  const { id, target: length } = read.value;
  return { ok: true, value: { id, story: storyOf(read.value), ...(length ? { target: length } : {}) } };
}

function storyOf({ title, standfirst, body, lang }: z.infer<typeof asked>): StoryText {
  const headline = title ?? '';
  const document = typeof body === 'string' ? documentIn(body) : body;
  if (!document) return { ...plainStoryText({ language: languageGiven(lang, typeof body === 'string' ? body : ''), headline, text: typeof body === 'string' ? body : '' }), standfirst: standfirst ?? '' };
  const story = storyTextOf({ locale: 'ar', headline, standfirst: standfirst ?? '', body: document });
  return { ...story, language: languageGiven(lang, story.passages.map(({ text }) => text).join('\n')) };
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
