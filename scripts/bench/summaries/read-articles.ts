import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { plainStoryText, type Language, type StoryText } from '#lib/ai/story-text.ts';

/** An original article with two summaries by people, and what a good panel says of it, in the article's own words. */
const article = z.strictObject({
  id: z.string().regex(/^(?:ar|en|fr)-/),
  title: z.string(),
  body: z.string(),
  refs: z.array(z.string()).min(1),
  facts: z.array(z.string()).min(3),
});
const demonstrationFront = z.object({ summary: z.object({ method: z.string(), text: z.string(), keyPoints: z.array(z.union([z.string(), z.object({ text: z.string() })])) }).optional() });
export type Article = z.infer<typeof article> & { language: Language };

export function readArticles(): Article[] {
  const folder = path.join(import.meta.dirname, 'articles');
  return fs.readdirSync(folder).toSorted().flatMap((file) => z.array(article).parse(parse(fs.readFileSync(path.join(folder, file), 'utf8')))).map((one) => ({
    ...one,
    language: one.id.startsWith('ar') ? 'ar' : one.id.startsWith('en') ? 'en' : 'fr',
  }));
}

/** The demonstration's stories, as plain text; `refs` is what an editor wrote for it, where that is not the opening again. */
export function readDemonstration(): { story: StoryText; refs: string[] }[] {
  return (['ar', 'en'] as const).flatMap((language) => {
    const folder = path.join(process.cwd(), 'db/seed/stories', language);
    return fs.readdirSync(folder).toSorted().map((file) => {
      const [, front = '', ...body] = fs.readFileSync(path.join(folder, file), 'utf8').split(/^---$/m);
      const field = (name: string) => new RegExp(`^${name}: "(.*)"$`, 'm').exec(front)?.[1] ?? '';
      const text = body.join('').split('\n').filter((line) => /^[\p{L}\p{N}«“"]/u.test(line)).join('\n').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
      const { summary } = demonstrationFront.parse(parse(front));
      return {
        story: { ...plainStoryText({ language, headline: field('headline'), text }), standfirst: field('standfirst') },
        refs: summary && summary.method !== 'extractive' ? [summary.text, [summary.text, ...summary.keyPoints.map((point) => (typeof point === 'string' ? point : point.text))].join(' ')] : [],
      };
    });
  });
}

export function storyOf({ language, title, body }: Article, headline: 'shown' | 'hidden'): StoryText {
  return plainStoryText({ language, headline: headline === 'shown' ? title : '', text: body });
}
