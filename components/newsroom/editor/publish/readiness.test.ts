import { expect, test } from 'vitest';
import { bodyOf } from '#db/testing-newsroom.ts';
import type { StoryContent } from '../story-content.ts';
import { checksOf, type CheckKey } from './readiness.ts';

const story: StoryContent = {
  slug: 'river-returns', kicker: '', headline: 'The river returns to its old bed', standfirst: '', body: bodyOf('The water came back in the night.'), heroId: null, sectionId: 1, topicIds: [], authorIds: [1], dateline: '',
  seoTitle: '', seoDescription: '', ads: 'on', sensitive: false, breaking: false, embargoAt: null, originLocale: 'ar', translatedFrom: 7,
};
const check = (key: CheckKey, words: Partial<StoryContent>, slug?: string) =>
  checksOf({ ...story, ...words }, { pictures: new Map(), hasSummary: true, locale: 'en', slugTaken: slug === undefined ? null : { slug, headline: null, suggested: `${slug}-2` } }).find((one) => one.key === key);

test('what is still in the letters of the original is counted, and leads to its first place', () => {
  expect(check('language', {})).toBeUndefined();
  expect(check('language', { body: bodyOf('The river, “النهر”, is back.') })).toBeUndefined();
  const body = bodyOf('The water came back in the night.', 'عاد الماء إلى مجراه القديم ليلًا.', 'وقال السكان إنهم لم يناموا.');
  expect(check('language', { body })).toMatchObject({ stops: false, done: false, count: 2, place: { tab: 'text', block: body.content[1]?.attrs.id } });
  expect(check('language', { body, headline: 'النهر يعود إلى مجراه القديم' })).toMatchObject({ count: 3, place: { field: 'headline' } });
  expect(check('language', { body, translatedFrom: null })).toBeUndefined();
});

test('what is wrong with an address is named: that it is absent, improper, or another story’s', () => {
  expect(check('slug', {})).toMatchObject({ done: true, wrong: undefined });
  expect(check('slug', { slug: '' })).toMatchObject({ done: false, wrong: undefined });
  expect(check('slug', { slug: 'River Returns!' })).toMatchObject({ done: false, wrong: 'slugImproper' });
  expect(check('slug', {}, 'river-returns')).toMatchObject({ done: false, wrong: 'slugTaken' });
  expect(check('slug', {}, 'another')).toMatchObject({ done: true });
});
