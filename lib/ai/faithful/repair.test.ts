import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { plainStoryText } from '../story-text.ts';
import { checkSummary } from './check-summary.ts';
import { placeOf, repaired, repairOf } from './repair.ts';

const finding = (type: Finding['type'], found: string, expected: string | null): Finding => ({ part: 'sentences', at: 0, type, severity: 'block', found, start: 0, end: found.length, expected, source: null });
const sentence = 'بلغت كلفة الأعمال ٣٥٠ مليون دولار في عام ٢٠٢٥، وفق إدارة المشروع.';

describe('the repair of a finding', () => {
  it('is at the very place the check means, however often the same figure stands in the line', () => {
    const text = 'في عام ٢٠٢٥ قُتل ٥ أشخاص';
    const story = plainStoryText({ language: 'ar', headline: '', text: 'في عام ٢٠٢٥ قُتل ثلاثة أشخاص في انهيار مبنى قرب السوق.' });
    const [found] = checkSummary(story, { sentences: [{ text, blocks: [] }], keyPoints: [] }).filter((one) => one.found === '٥');
    expect(found).toMatchObject({ start: text.lastIndexOf('٥'), end: text.lastIndexOf('٥') + 1 });
    expect(found && repaired(text, found, 'ثلاثة')).toBe('في عام ٢٠٢٥ قُتل ثلاثة أشخاص');
  });

  it('puts words in as they are, without reading signs into them', () => expect(repaired('دفع ٥ دولارات', { start: 4, end: 5, found: '٥' }, '$&7')).toBe('دفع $&7 دولارات'));
  it('leaves a line alone that has changed since it was checked', () => expect(repaired('دفع ٦ دولارات', { start: 4, end: 5, found: '٥' }, '٧')).toBe('دفع ٦ دولارات'));
  it('keeps the spelling of the story', () => expect(repairOf(finding('wording', 'الاشغال', 'الاعمال'), sentence, 'ar')).toBe('الأعمال'));
  it('is a number for a number', () => expect(repairOf(finding('number', '٣٥٠ مليار دولار', '350 مليون دولار'), sentence, 'ar')).toBe('٣٥٠ مليون دولار'));
  it('is never a word for a number', () => expect(repairOf(finding('number', '٣٥٠', 'دولار'), sentence, 'ar')).toBeNull());
  it.each(['coverage', 'attribution', 'role'] as const)('is not offered for what no exchange of words mends: %s', (type) => expect(repairOf(finding(type, 'كلفة', 'الاعمال'), sentence, 'ar')).toBeNull());
  it('is not offered where the sentence does not have the words', () => expect(repairOf(finding('number', '٥', '7'), sentence, 'ar')).toBeNull());
  it('finds words across other digits and marks', () => expect(placeOf('2025 وفق', sentence)).toEqual({ start: sentence.indexOf('٢٠٢٥'), end: sentence.indexOf('وفق') + 3 }));
});
