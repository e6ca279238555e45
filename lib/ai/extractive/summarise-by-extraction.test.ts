import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodySchema } from '../../body/schema.ts';
import { readStory } from '../../markdown/read-story.ts';
import { plainStoryText, storyTextOf, type Language, type StoryText } from '../story-text.ts';
import type { Unit } from '../summary-units.ts';
import { summariseByExtraction } from './summarise-by-extraction.ts';

const folder = new URL('../../../db/seed/stories/', import.meta.url);
const stories = (['ar', 'en'] as const).flatMap((language) =>
  readdirSync(new URL(`${language}/`, folder)).map((file): StoryText => {
    const read = readStory(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));
    if (!read.ok) throw new Error(file);
    const { headline, standfirst = '', body } = read.story;
    return storyTextOf({ locale: language, headline, standfirst, body: bodySchema.parse({ type: 'doc', content: body.blocks.filter(({ type }) => type !== 'figure' && type !== 'gallery' && type !== 'table') }) });
  }),
);
const targets = [undefined, { words: 60 }, { words: 100 }, { ratio: 0.33 }, { sentences: 3 }];
const words = (text: string) => text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

/** The text is what its spans say, with nothing but deletions. */
function quotes({ passages }: StoryText, { text, blocks, spans = [] }: Unit): boolean {
  const source = spans.map(({ block, start, end }) => passages.find(({ id }) => id === block)?.text.slice(start, end) ?? '').join('');
  let at = 0;
  for (const letter of text.replace(/\s/g, '')) {
    at = source.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return spans.length > 0 && spans.every(({ block }) => blocks.includes(block));
}

test.each(targets)('every sentence and point of the demonstration’s summaries is a quotation of its spans, the same every time: %o', (target) => {
  for (const story of stories) {
    const made = summariseByExtraction(story, target);
    expect(made).toEqual(summariseByExtraction(structuredClone(story), target));
    if (!made.ok) throw new Error(`${story.headline}: ${made.reason}`);
    const units = [...made.units.sentences, ...made.units.keyPoints];
    expect(units.filter((unit) => !quotes(story, unit))).toEqual([]);
    expect(made.units.keyPoints.filter(({ text }) => words(text) < 6 || words(text) > 28)).toEqual([]);
    const length = words(made.units.sentences.map(({ text }) => text).join(' '));
    if (target === undefined) {
      expect(length).toBeLessThanOrEqual(80);
      expect(made.units.sentences.length).toBeLessThanOrEqual(4);
    }
    if (target?.words) expect(length).toBeLessThanOrEqual(target.words * 1.1);
  }
});

test('whatever the text, it answers with quotations or a reason', () => {
  const piece = fc.constantFrom(
    'أعلنت الوزارة نتائج التعداد', ' وقال المدير إن العمل مستمر', '. ', '، ', '؟', '\n', '«', '»', '"', '<p>', '</p>', '<b>x', '\u202E', '\u{E0041}', '\uD800', '\u0000', '(', ')', ': ', ' - ', '12', '٣٫٥', 'The council met', ' he said', '…', '&nbsp;',
    'https://example.org/a?b=c', '• ', '\t', 'ولم يعلن السبب', ' إذا سمح الوقت',
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 120 }), fc.constantFrom<Language>('ar', 'en', 'fr'), fc.constantFrom(...targets), (pieces, language, target) => {
    const story = plainStoryText({ language, headline: '', text: pieces.join('') });
    const made = summariseByExtraction(story, target);
    if (made.ok) expect([...made.units.sentences, ...made.units.keyPoints].filter((unit) => !quotes(story, unit))).toEqual([]);
  }));
});

test('says why there is no summary, and gives what there is where a length is asked for', () => {
  const make = (text: string, target?: { words: number }) => summariseByExtraction(plainStoryText({ language: 'ar', headline: '', text }), target);
  expect(make('')).toMatchObject({ ok: false, reason: 'empty' });
  expect(make('', { words: 60 })).toMatchObject({ ok: false, reason: 'empty' });
  expect(make('أعلنت الوزارة نتائج التعداد اليوم.')).toMatchObject({ ok: false, reason: 'tooShort' });
  expect(make('أعلنت الوزارة نتائج التعداد اليوم.', { words: 60 })).toMatchObject({ ok: true, units: { sentences: [{ text: 'أعلنت الوزارة نتائج التعداد اليوم.' }] } });
  const list = Array.from({ length: 30 }, (_, at) => `- الصنف رقم ${at} من المقادير`).join('\n');
  expect(make(list)).toMatchObject({ ok: false, reason: 'notSuitable' });
  expect(make(list, { words: 30 })).toMatchObject({ ok: true });
});

test('the place and the agency, the mark of a list and what the page does not show are left out', () => {
  const story = plainStoryText({
    language: 'ar', headline: '',
    text: 'نُوران - وكالات: افتتح المجلس <b>الجسر</b> الجديد\u200B صباح اليوم بعد عامين من العمل.\nاقرأ أيضا: أخبار أخرى عن الجسر\nوحضر الافتتاح مئتا شخص من سكان الضفتين.',
  });
  const made = summariseByExtraction(story, { words: 40 });
  expect(made.ok && made.units.sentences.map(({ text }) => text)).toEqual([
    'افتتح المجلس الجسر الجديد صباح اليوم بعد عامين من العمل.', 'وحضر الافتتاح مئتا شخص من سكان الضفتين.',
  ]);
});
