import { describe, expect, it } from 'vitest';
import { plainStoryText } from '../story-text.ts';
import { checkSummary } from './check-summary.ts';
import { nearestSentence } from './nearest-sentence.ts';

const text = [
  'زار وزير الخارجية المصري أحمد سالم تونس يوم الثلاثاء 5 مايو 2020، والتقى نظيره التونسي في قصر قرطاج.',
  'وقال الوزير إن بلاده لم توقع اتفاقية الغاز مع ليبيا، وأضاف: «نريد حلا عادلا لجميع الأطراف».',
  'وارتفعت صادرات مصر إلى تونس بنسبة 12 في المئة لتبلغ 350 مليون دولار، بينما تراجعت واردات ليبيا إلى 2.4 مليار يورو.',
].join('\n');
const story = plainStoryText({ language: 'ar', headline: '', text });

const verdictOn = (sentence: string) => [...new Set(checkSummary(story, { sentences: [{ text: sentence, blocks: [] }], keyPoints: [] }).map(({ type, severity }) => `${type} ${severity}`))];

describe('the check of a summary against its story', () => {
  it.each(text.split('\n'))('finds no fault with a whole sentence of the story: %s', (sentence) => expect(verdictOn(sentence)).toEqual([]));

  it.each([
    ['زار وزير الخارجية المصري أحمد سالم تونس يوم الثلاثاء ٥ أيار ٢٠٢٠', 'other digits and the Levantine month'],
    ['وارتفعت صادرات مصر إلى تونس بنسبة 12% لتبلغ ثلاثمئة وخمسين مليون دولار', 'a number in words, the percent sign'],
    ['وَارْتَفَعَتْ صَادِرَاتُ مِصْرَ إلى تونس', 'harakat'],
    ['وأضاف: "نريد حلا عادلا لجميع الاطراف"', 'other quotation marks, a hamza left out'],
  ])('takes what means the same for the same: %s (%s)', (sentence) => expect(verdictOn(sentence)).toEqual([]));

  it.each([
    ['زار وزير الخارجية المصري أحمد سالم تونس يوم الأربعاء 5 مايو 2020.', 'date block'],
    ['زار وزير الخارجية المصري أحمد سالم تونس يوم الثلاثاء 6 مايو 2020.', 'date block'],
    ['زار وزير الخارجية المصري أحمد سالم ليبيا يوم الثلاثاء 5 مايو 2020', 'name block'],
    ['زار وزير الخارجية الأردني تونس', 'name block'],
    ['وأضاف: «نريد حلا سريعا لجميع الأطراف»', 'quote block'],
    ['وارتفعت صادرات مصر إلى تونس بنسبة 12 في المئة لتبلغ 350 مليار دولار', 'number block'],
    ['وارتفعت صادرات مصر إلى تونس بنسبة 12 في المئة لتبلغ 350 مليون يورو', 'number block'],
    ['أعلن باحثون عن اكتشاف كوكب جديد خارج المجموعة الشمسية', 'coverage block'],
    ['وقال الوزير إن بلاده توقع اتفاقية الغاز مع ليبيا', 'negation warn'],
    ['بلاده لم توقع اتفاقية الغاز مع ليبيا', 'attribution warn'],
    ['وانخفضت صادرات مصر إلى تونس بنسبة 12 في المئة', 'antonym warn'],
    ['وارتفعت صادرات تونس إلى مصر بنسبة 12 في المئة', 'role warn'],
  ])('finds in «%s» a %s', (sentence, finding) => expect(verdictOn(sentence)).toEqual([finding]));

  it('puts the words of the story beside what it found, and the sentence they are in', () => {
    const [finding] = checkSummary(story, { sentences: [], keyPoints: [{ text: 'وأضاف: «نريد حلا سريعا لجميع الأطراف»', blocks: [] }] });
    expect(finding).toMatchObject({ part: 'keyPoints', at: 0, found: 'نريد حلا سريعا لجميع الأطراف', expected: 'نريد حلا عادلا لجميع الاطراف', source: { block: 'p2', start: 0 } });
  });
});

describe('the nearest sentence', () => {
  it('is the one that says most of what a text says', () => expect(nearestSentence(story, 'صادرات مصر ترتفع')).toMatchObject({ block: 'p3' }));
  it('is none for a text about something else', () => expect(nearestSentence(story, 'اكتشاف كوكب جديد')).toBeNull());
});
