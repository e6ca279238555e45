import { describe, expect, it } from 'vitest';
import type { Language } from '../../story-text.ts';
import { tokensOf } from '../terms/tokens.ts';
import { readNumbers } from './read-numbers.ts';

const read = (text: string, language: Language) => readNumbers(tokensOf(text), language).map(({ values: [value], percent, ordinal }) => `${value ?? ''}${percent ? '%' : ''}${ordinal ? '.' : ''}`);

describe('the numbers of a text', () => {
  it.each([
    ['٣', '3'], ['۳', '3'], ['٣٫٥', '3.5'], ['٢٬٤١٢', '2412'], ['2,4 مليون', '2400000'], ['1.250.000', '1250000'], ['12 500 شخص', '12500'],
    ['مليونان ومئتان وخمسون ألفا', '2250000'], ['ثلاثة وعشرون طالبًا', '23'], ['مئتان وخمسون ألفا', '250000'], ['ثلاثة عشر', '13'], ['أحد عشر لاعبا', '11'],
    ['بأحد عشر دينارا', '11'], ['واحد وعشرون', '21'], ['خمس وعشرون سنة', '25'], ['ألف وتسعمئة وستة وستون', '1966'], ['عام ألفين وعشرة', '2010'],
    ['مليون و200 ألف', '1200000'], ['5 ملايين ونصف', '5500000'], ['نصف مليون', '500000'], ['ثلاثة مليارات', '3000000000'],
    ['5 في المئة', '5%'], ['خمسة بالمائة', '5%'], ['٣٫٥٪', '3.5%'], ['%5', '5%'], ['القرن الحادي والعشرين', '21.'], ['القرن التاسع عشر', '19.'],
  ])('in Arabic «%s» is %s', (text, expected) => expect(read(text, 'ar')).toEqual([expected]));

  it.each([
    ['20 ألفا و30 ألفا', ['20000', '30000']], ['خمسة وستة', ['5', '6']], ['عامي 1966 و1967', ['1966', '1967']], ['أحد الوزراء', []], ['آلاف الناس', []],
  ])('in Arabic «%s» are as many numbers as there are', (text, expected) => expect(read(text, 'ar')).toEqual(expected));

  it.each([
    ['two hundred and fifty thousand', '250000'], ['twenty-three', '23'], ['2.4k', '2400'], ['3bn', '3000000000'], ['half a million', '500000'], ['5 per cent', '5%'], ['21st', '21.'],
  ])('in English “%s” is %s', (text, expected) => expect(read(text, 'en')).toEqual([expected]));

  it.each([
    ['quatre-vingt-dix-sept', '97'], ['soixante et onze', '71'], ['dix-sept', '17'], ['deux cent cinquante mille', '250000'], ['un million', '1000000'], ['2,4 %', '2.4%'], ['12 500 €', '12500'],
  ])('in French « %s » is %s', (text, expected) => expect(read(text, 'fr')).toEqual([expected]));
});
