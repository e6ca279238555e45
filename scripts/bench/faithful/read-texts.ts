import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '#lib/ai/story-text.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { readStory } from '#lib/markdown/read-story.ts';
import { sentencesOf } from '#lib/text/sentences.ts';

/** `free`: true sentences about the text in words of their own, its headline and standfirst among them. */
export type BenchText = { name: string; language: Language; text: string; sentences: string[]; free: string[] };
/** A sentence written by hand about a text, and the kind of finding that it has to give; null for a true one. */
export type Pair = { name: string; sentence: string; expected: string | null };

const here = import.meta.dirname;
const stories = path.join(here, '../../../db/seed/stories');

/** The passages written for this bench and the bodies of the demonstration stories. */
export function readTexts(): BenchText[] {
  const own = [['arabic-encyclopaedic', 'ar'], ['arabic-news', 'ar'], ['english', 'en'], ['french', 'fr']] as const;
  const passages = own.flatMap(([name, language]) => passagesOf(fs.readFileSync(path.join(here, 'texts', `${name}.txt`), 'utf8'), language));
  const demonstration = (['ar', 'en'] as const).flatMap((language) => fs.readdirSync(path.join(stories, language)).toSorted().map((file) => storyFrom(path.join(stories, language, file), language)));
  const pairs = readPairs();
  return [...passages.map((text) => ({ ...text, free: pairs.filter(({ name, expected }) => name === text.name && expected === null).map(({ sentence }) => sentence) })), ...demonstration];
}

/** Sentences in free wording, written by hand about the passages. */
export function readPairs(): Pair[] {
  return fs.readFileSync(path.join(here, 'texts/free-worded.txt'), 'utf8').split(/^# /m).slice(1).flatMap((part) => {
    const [name = '', ...lines] = part.trim().split('\n');
    return lines.map((line) => {
      const [expected = '', sentence = ''] = line.split(' | ');
      return { name, sentence, expected: expected === '-' ? null : expected };
    });
  });
}

function passagesOf(file: string, language: Language): BenchText[] {
  return file.split(/^# /m).slice(1).map((passage) => {
    const [name = '', ...lines] = passage.trim().split('\n');
    return textOf({ name, language, text: lines.join('\n'), free: [] });
  });
}

function storyFrom(file: string, language: Language): BenchText {
  const read = readStory(fs.readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} cannot be read`);
  const lines = read.story.body.blocks.flatMap((block) => (block.type === 'figure' || block.type === 'gallery' ? [] : [blockText(block)]));
  const text = lines.filter((line) => line.trim() !== '').join('\n');
  return textOf({ name: path.basename(file), language, text, free: [read.story.headline, read.story.standfirst].filter((line) => line !== '') });
}

function textOf({ name, language, text, free }: Omit<BenchText, 'sentences'>): BenchText {
  const sentences = sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
  return { name, language, text, free, sentences: sentences.filter((sentence) => sentence.split(/\s+/).length >= 6) };
}
