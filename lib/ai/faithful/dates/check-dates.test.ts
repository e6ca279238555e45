import { describe, expect, it } from 'vitest';
import { termsOf } from '../terms/terms-of.ts';
import { daysOfMonths } from './date-parts.ts';

const days = (text: string, language: 'ar' | 'en' | 'fr') => daysOfMonths(termsOf(text, language)).map(({ day, month }) => `${day} ${month}`);
const kinds = (text: string) => termsOf(text, 'ar').map(({ kind }) => kind);

describe('the dates of a text', () => {
  it.each(['في 5 مايو 2020', 'في ٥ أيار', 'في 5 ماي', 'في الخامس من مايو', 'في 5 أيار/مايو'])('«%s» is the fifth of May, in whichever system', (text) => expect(days(text, 'ar')).toEqual(['5 m5']));
  it('a stretch of days has two', () => expect(days('من 3 إلى 5 أوت', 'ar')).toEqual(['5 m8', '3 m8']));
  it('the day may stand behind the month', () => expect([days('on May 5, 2020', 'en'), days('le 5 mai', 'fr')]).toEqual([['5 m5'], ['5 m5']]));
  it('a Hijri month is a month of its own', () => expect(days('يوم 12 ربيع الأول', 'ar')).toEqual(['12 h3']));
  it('«آب» that came back is no month', () => expect(kinds('آب الرجل')).toEqual(['word', 'word']));
  it('«الأحد» is a day, «أحد» is somebody', () => expect(kinds('أحد يوم الأحد')).toEqual(['word', 'word', 'weekday']));
});
