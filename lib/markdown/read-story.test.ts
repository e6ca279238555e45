import { expect, test } from 'vitest';
import { readStory, type Story } from './read-story.ts';
import type { Problem } from './problem.ts';

const least = `id: olive-press
locale: ar
headline: "معصرة تعود"
standfirst: "دار الحجر بعد صمت."
author: "سُهى البَيلون"
section: {slug: economy}
hoursAgo: 5`;

const file = (fields: string, body = 'دار الحجر فجرًا.') => `---\n${fields}\n---\n\n${body}\n`;

test('the least a story needs is enough, and the rest takes its usual value', () => {
  const story = storyOf(file(least));
  expect(story).toMatchObject({
    id: 'olive-press', locale: 'ar', headline: 'معصرة تعود', authors: ['سُهى البَيلون'], section: { slug: 'economy' },
    topics: [], breaking: false, sensitive: false, ads: 'on', corrections: [], published: { hoursAgo: 5 },
  });
  expect(story.updated).toBeUndefined();
  expect(story.body.blocks).toHaveLength(1);
});

test('every field of a full story is read', () => {
  const story = storyOf(file(`id: olive-press
locale: ar
group: olive-press
slug: معصرة-تعود
kicker: "تلّ الزيتون"
headline: "معصرة تعود"
standfirst: "دار الحجر بعد صمت."
author: ["سُهى البَيلون", "قُصي العَندم"]
section: {slug: economy, name: "اقتصاد"}
topics: ["زيتون", "حِرف"]
dateline: "تلّ الزيتون"
publishedAt: 2024-03-05T14:30:00+03:00
updatedAt: "2024-03-05T12:00:00Z"
breaking: true
sensitive: true
ads: off
originLocale: en
hero:
  picture: {motif: fields, seed: olive-press}
  alt: "حجر رحى"
  caption: "الحجر الأول"
  credit: "رسم: خبر"
  licence: "CC0"
  focal: {x: 0.4, y: 0.6}
corrections:
  - {at: 2024-03-06T00:00:00Z, text: "كان العدد خمسة."}
summary:
  method: generative
  text: "عادت المعصرة."
  keyPoints: ["دار الحجر فجرًا.", {text: "بيع الزيت", block: 2}]
  reviewer: "رباب الهَيثم"`, 'دار الحجر فجرًا.\n\n- بيع الزيت'));
  expect(story).toMatchObject({
    group: 'olive-press', slug: 'معصرة-تعود', authors: ['سُهى البَيلون', 'قُصي العَندم'],
    published: { at: Date.UTC(2024, 2, 5, 11, 30) }, updated: { at: Date.UTC(2024, 2, 5, 12) },
    breaking: true, sensitive: true, ads: 'off', originLocale: 'en',
    hero: { address: { kind: 'drawn', motif: 'fields', seed: 'olive-press' }, focal: { x: 0.4, y: 0.6 }, licence: 'CC0' },
    corrections: [{ when: { at: Date.UTC(2024, 2, 6) }, text: 'كان العدد خمسة.' }],
    summary: { keyPoints: [{ text: 'دار الحجر فجرًا.' }, { text: 'بيع الزيت', block: 'l1' }] },
  });
});

test('a hero may be a file beside the story, or only words about a picture', () => {
  expect(storyOf(file(`${least}\nhero: {file: pictures/mill.jpg, alt: "رحى"}`)).hero?.address).toEqual({ kind: 'file', path: 'pictures/mill.jpg' });
  expect(storyOf(file(`${least}\nhero: {alt: "رحى"}`)).hero).toEqual({ alt: 'رحى', address: undefined });
});

test('ads may be switched with a truth value too', () => {
  expect(storyOf(file(`${least}\nads: false`)).ads).toBe('off');
  expect(storyOf(file(`${least}\nads: true`)).ads).toBe('on');
});

test('a byte order mark and Windows line endings change nothing', () => {
  const plain = file(least);
  expect(readStory(`\uFEFF${plain.replaceAll('\n', '\r\n')}`)).toEqual(readStory(plain));
});

test('a divider in the body does not end the front matter', () => {
  expect(storyOf(file(least, 'أولى\n\n---\n\nثانية')).body.blocks.map((block) => block.type)).toEqual(['paragraph', 'divider', 'paragraph']);
});

const wrong: [what: string, fields: string, problem: Problem][] = [
  ['a field no one knows', `${least}\nsubtitle: x`, { line: 9, reason: 'fieldUnknown', detail: 'subtitle' }],
  ['a field no one knows, inside another', `${least}\nhero:\n  alt: x\n  colour: red`, { line: 11, reason: 'fieldUnknown', detail: 'hero.colour' }],
  ['a field that is missing', least.replace(/standfirst.*\n/, ''), { line: 1, reason: 'fieldMissing', detail: 'standfirst' }],
  ['a field that is empty', least.replace(/(standfirst:).*\n/, '$1\n'), { line: 5, reason: 'fieldMissing', detail: 'standfirst' }],
  ['a field missing inside another', `${least}\nsummary:\n  method: editor\n  text: x`, { line: 9, reason: 'fieldMissing', detail: 'summary.keyPoints' }],
  ['a language that is not published', least.replace('locale: ar', 'locale: xx'), { line: 3, reason: 'fieldInvalid', detail: 'locale' }],
  ['a slug that is not one', `${least}\nslug: "Not a slug"`, { line: 9, reason: 'fieldInvalid', detail: 'slug' }],
  ['a day that does not exist', least.replace('hoursAgo: 5', 'publishedAt: 2024-02-30T10:00:00Z'), { line: 8, reason: 'fieldInvalid', detail: 'publishedAt' }],
  ['a moment without a zone', least.replace('hoursAgo: 5', 'publishedAt: 2024-03-05T14:30:00'), { line: 8, reason: 'fieldInvalid', detail: 'publishedAt' }],
  ['no time of publication', least.replace('\nhoursAgo: 5', ''), { line: 1, reason: 'timeMissing', detail: 'publishedAt' }],
  ['two times of publication', `${least}\npublishedAt: 2024-03-05T14:30:00Z`, { line: 9, reason: 'timeTwice', detail: 'publishedAt' }],
  ['two times of the update', `${least}\nupdatedHoursAgo: 1\nupdatedAt: 2024-03-05T14:30:00Z`, { line: 10, reason: 'timeTwice', detail: 'updatedAt' }],
  ['an update before publication', `${least}\nupdatedHoursAgo: 6`, { line: 9, reason: 'timeBeforePublication', detail: 'updatedHoursAgo' }],
  ['a correction before publication', `${least}\ncorrections:\n  - {hoursAgo: 9, text: x}`, { line: 10, reason: 'timeBeforePublication', detail: 'corrections.0' }],
  ['a correction without a time', `${least}\ncorrections:\n  - {text: x}`, { line: 10, reason: 'timeMissing', detail: 'corrections.0' }],
  ['a hero of two pictures', `${least}\nhero: {file: a.jpg, picture: {motif: a, seed: b}, alt: x}`, { line: 9, reason: 'heroTwice', detail: 'hero' }],
  ['a hero outside the folder', `${least}\nhero:\n  alt: x\n  file: ../a.jpg`, { line: 11, reason: 'pictureAddressNotAllowed', detail: 'hero.file' }],
  ['a key point on a block that is not there', `${least}\nsummary:\n  method: editor\n  text: x\n  keyPoints:\n    - {text: y, block: 7}`, { line: 13, reason: 'keyPointBlockMissing', detail: 'summary.keyPoints.0.block' }],
  ['a key point that is no text', `${least}\nsummary:\n  method: editor\n  text: x\n  keyPoints:\n    - y\n    - 7`, { line: 14, reason: 'fieldInvalid', detail: 'summary.keyPoints.1' }],
  ['a field told twice', `${least}\nid: other`, { line: 9, reason: 'yamlInvalid', detail: 'DUPLICATE_KEY' }],
  ['a quotation mark that does not close', `${least}\nkicker: "x`, { line: 9, reason: 'yamlInvalid', detail: 'MISSING_CHAR' }],
  ['an alias', `${least}\nkicker: &a x\ndateline: *a`, { line: 10, reason: 'yamlInvalid', detail: 'ALIAS' }],
  ['a tag no one knows', `${least}\nkicker: !run x`, { line: 9, reason: 'yamlInvalid', detail: 'TAG_RESOLVE_FAILED' }],
  ['nothing between the lines', '', { line: 1, reason: 'frontMatterMissing' }],
];

test.each(wrong)('%s is refused by line and name', (_, fields, problem) => {
  expect(problemsOf(file(fields))).toEqual([problem]);
});

test('a file without front matter, or with one that does not end, is refused', () => {
  expect(problemsOf('دار الحجر.')).toEqual([{ line: 1, reason: 'frontMatterMissing' }]);
  expect(problemsOf('')).toEqual([{ line: 1, reason: 'frontMatterMissing' }]);
  expect(problemsOf(`---\n${least}\n`)).toEqual([{ line: 1, reason: 'frontMatterNotClosed' }]);
});

test('problems of the front matter and of the body come together, by line of the file', () => {
  expect(problemsOf(file(`${least}\nsubtitle: x`, '<b>خام'))).toEqual([
    { line: 9, reason: 'fieldUnknown', detail: 'subtitle' },
    { line: 12, reason: 'htmlNotAllowed', detail: '<b>' },
  ]);
});

test('a body without a word is refused', () => {
  expect(problemsOf(file(least, ''))).toMatchObject([{ reason: 'bodyEmpty' }]);
});

function storyOf(text: string): Story {
  const read = readStory(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.story;
}

function problemsOf(text: string): Problem[] {
  const read = readStory(text);
  return read.ok ? [] : read.problems;
}
