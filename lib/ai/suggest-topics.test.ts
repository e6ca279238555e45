import { expect, test } from 'vitest';
import { bridgeStory } from './models/testing-story.ts';
import { plainStoryText } from './story-text.ts';
import { suggestTopics } from './suggest-topics.ts';

const topics = [
  { id: 1, name: 'جسر السواقي' }, { id: 2, name: 'بلديّة نُوران' }, { id: 3, name: 'السوق القديم' }, { id: 4, name: 'كرة القدم' }, { id: 5, name: 'الفيضانات' }, { id: 6, name: 'الجسور' }, { id: 7, name: 'الانتخابات' },
];

test('topics of the newsroom that the story names come, the most named first, however they are spelled', () => {
  const { known } = suggestTopics(bridgeStory, topics);
  expect(known[0]).toEqual({ id: 1, name: 'جسر السواقي' });
  expect(known.map(({ id }) => id)).not.toEqual(expect.arrayContaining([4]));
  expect(known.map(({ id }) => id)).not.toEqual(expect.arrayContaining([7]));
});

test('a topic named once, and a word that is part of one, are no topic of the story', () => {
  const story = plainStoryText({ language: 'ar', headline: 'افتتاح معرض الكتاب في المرسى', text: 'افتتح معرض الكتاب في المرسى بحضور ناشرين.\nوقال مدير المعرض إن كرة القدم لن تسرق الزوار.' });
  expect(suggestTopics(story, topics).known).toEqual([]);
  expect(suggestTopics(story, [{ id: 9, name: 'معرض الكتاب' }]).known).toEqual([{ id: 9, name: 'معرض الكتاب' }]);
});

test('names that the story repeats are offered as new topics, whole, and never one that exists', () => {
  const { fresh } = suggestTopics(bridgeStory, []);
  expect(fresh.map(({ name }) => name)).toEqual(expect.arrayContaining(['جسر السواقي']));
  expect(fresh.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['السواقي']));
  expect(suggestTopics(bridgeStory, topics).fresh.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['جسر السواقي']));
  const english = plainStoryText({ language: 'en', headline: 'Nouran Port Authority plans a new quay', text: 'The Nouran Port Authority said on Monday it would build a quay.\nOn Tuesday the Nouran Port Authority published the plans.' });
  expect(suggestTopics(english, []).fresh.map(({ name }) => name)).toEqual(expect.arrayContaining(['Nouran Port Authority']));
});

test('the same story gives the same topics, and an empty one none', () => {
  expect(suggestTopics(bridgeStory, topics)).toEqual(suggestTopics(bridgeStory, topics.toReversed()));
  expect(suggestTopics({ language: 'ar', headline: '', standfirst: '', passages: [] }, topics)).toEqual({ known: [], fresh: [] });
});
