import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leftOutOf, shownPassages } from '#lib/ai/models/article-as-data.ts';
import { judgeSummary } from '#lib/ai/models/output/judge-summary.ts';
import { storyTextOf } from '#lib/ai/story-text.ts';
import { suspectsOf } from '#lib/ai/suspect-text.ts';
import { readStory } from '#lib/markdown/read-story.ts';
import { sentencesOf } from '#lib/text/sentences.ts';

const folder = new URL('../../db/seed/stories/', import.meta.url);

// Written with care and in other words than the stories': what judges a model's summary must not throw such away.
test.for(['ar', 'en'] as const)('the summaries of the demonstration would be taken from a model, all of them (%s)', (locale) => {
  const refused: string[] = [];
  let taken = 0;
  for (const file of readdirSync(new URL(locale, folder))) {
    const read = readStory(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8'));
    if (!read.ok || !read.story.summary) continue;
    const { headline, standfirst, body, summary } = read.story;
    const content = body.blocks.flatMap((block) => (block.type === 'figure' || block.type === 'gallery' ? [] : [block]));
    const story = storyTextOf({ locale, headline, standfirst: standfirst ?? '', body: { type: 'doc', content } });
    const leftOut = leftOutOf(suspectsOf(story));
    const written = {
      sentences: sentencesOf(summary.text, locale).map(({ start, end }) => ({ text: summary.text.slice(start, end), passages: [] })),
      keyPoints: summary.keyPoints.map(({ text }) => ({ text, passages: [] })),
    };
    const verdict = judgeSummary(written, { story, shown: shownPassages(story, leftOut), leftOut });
    if (verdict.ok) taken += 1;
    else refused.push(`${file}: ${verdict.reason}`);
  }
  expect(refused).toEqual([]);
  expect(taken).toBeGreaterThan(5);
});
