import fs from 'node:fs';
import path from 'node:path';
import { plainStoryText, storyTextOf, type StoryText } from '#lib/ai/story-text.ts';
import { readStory } from '#lib/markdown/read-story.ts';

/** A story, the facts that its summary should give (each with its alternatives), and what an editor summarised it to, where there is one. */
export type BenchArticle = { id: string; story: StoryText; facts: string[][]; editorial: string[] };

const here = import.meta.dirname;
const stories = path.join(here, '../../../db/seed/stories');

/** Ten passages of news with facts written down by hand, and the stories of the demonstration with the summaries they carry. */
export function readArticles(): BenchArticle[] {
  return [...passages(), ...(['ar', 'en'] as const).flatMap((locale) => fs.readdirSync(path.join(stories, locale)).toSorted().flatMap((file) => demonstration(locale, file)))];
}

function passages(): BenchArticle[] {
  const facts = new Map(partsOf('facts.txt').map(({ title, lines }) => [title, lines.map((line) => line.split(' / '))]));
  return partsOf('../faithful/texts/arabic-news.txt').map(({ title, lines }) => {
    const known = facts.get(title);
    if (!known) throw new Error(`no facts for ${title}`);
    return { id: title, story: plainStoryText({ language: 'ar', headline: '', text: lines.join('\n') }), facts: known, editorial: [] };
  });
}

function demonstration(locale: 'ar' | 'en', file: string): BenchArticle[] {
  const read = readStory(fs.readFileSync(path.join(stories, locale, file), 'utf8'));
  if (!read.ok || !read.story.summary) return [];
  const { headline, standfirst, body, summary } = read.story;
  const content = body.blocks.flatMap((block) => (block.type === 'figure' || block.type === 'gallery' ? [] : [block]));
  const story = storyTextOf({ locale, headline, standfirst, body: { type: 'doc', content } });
  return [{ id: file, story, facts: [], editorial: [summary.text, ...summary.keyPoints.map(({ text }) => text)] }];
}

function partsOf(file: string): { title: string; lines: string[] }[] {
  return fs.readFileSync(path.join(here, file), 'utf8').split(/^# /m).slice(1).map((part) => {
    const [title = '', ...lines] = part.trim().split('\n');
    return { title, lines: lines.filter((line) => line.trim() !== '') };
  });
}
