import { expect, test } from 'vitest';
import type { StoryFields } from '#db/articles/input.ts';
import { bodyOf } from '#db/testing-newsroom.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { filledIn } from './filled-in.ts';

const fields = (headline: string, ...paragraphs: string[]): StoryFields => ({
  slug: 'a', kicker: '', headline, standfirst: '', body: bodyOf(...paragraphs), heroId: null, sectionId: 1, topicIds: [], authorIds: [], dateline: '', seoTitle: '', seoDescription: '',
  ads: 'on', sensitive: false, breaking: false, embargoAt: null, originLocale: 'ar', translatedFrom: 1,
});

test('a draft fills what is empty or still in the language of the source, and nothing that somebody wrote', () => {
  const source = fields('زاد الماء', 'زاد الماء ٣ أمتار.', 'قال المدير ذلك.', 'فقرة.');
  const draft = { headline: 'Water rises', standfirst: '', passages: [{ id: 'p1', text: 'The water rose 4 metres.', numbers: 'differ' as const }, { id: 'p2', text: 'So said the manager.', numbers: 'kept' as const }, { id: 'p9', text: 'Nowhere.', numbers: 'kept' as const }] };
  const { fields: next, filled, doubtful } = filledIn(fields('زاد الماء', 'زاد الماء ٣ أمتار.', 'The manager said it.', 'فقرة.'), { source, draft });
  expect(next.headline).toBe('Water rises');
  expect(next.body.content.map(blockText)).toEqual(['The water rose 4 metres.', 'The manager said it.', 'فقرة.']);
  expect([filled, doubtful]).toEqual([2, 1]);
});
