import { describe, expect, it } from 'vitest';
import { plainStoryText } from '../../story-text.ts';
import { checkSummary } from '../check-summary.ts';

const story = plainStoryText({ language: 'ar', headline: '', text: 'قالت المديرة إن المخطوط «لم يُفتح منذ مئة وثلاثين سنة، ولن يُفتح قريبا»، وإن المكتبة ترفض إعارته.' });
const quotes = (text: string) => checkSummary(story, { sentences: [{ text, blocks: [] }], keyPoints: [] }).filter(({ type }) => type === 'quote').map(({ found }) => found);

describe('a quotation in a summary', () => {
  it.each([
    'المديرة: «لم يُفتح منذ مئة وثلاثين سنة»', 'المديرة: “لم يفتح منذ مئة وثلاثين سنة”', 'المديرة: "لم يفتح منذ 130 سنة"', 'المديرة: «لم يُفتح … ولن يُفتح قريبا»',
  ])('may be cut and put in other marks: %s', (text) => expect(quotes(text)).toEqual([]));
  it.each([
    ['المديرة: «لم يُفتح منذ مئتي سنة»', 'لم يُفتح منذ مئتي سنة'], ['المديرة: «لم يفتح قريبا»', 'لم يفتح قريبا'], ['المديرة: «المكتبة سعيدة بإعارته»', 'المكتبة سعيدة بإعارته'],
  ])('may not be altered or pieced together: %s', (text, found) => expect(quotes(text)).toEqual([found]));
});
