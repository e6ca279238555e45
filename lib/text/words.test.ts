import { expect, test } from 'vitest';
import { isNumber, words } from './words.ts';

test('words come in order, folded, without punctuation', () => {
  expect(words('قالتِ المُديرة: «نبدأُ غدًا»، ثم مضت.')).toEqual(['قالت', 'المديره', 'نبدا', 'غدا', 'ثم', 'مضت']);
});

test('a number keeps its decimals and loses its thousands', () => {
  expect(words('٢٬٤١٢ قطعة و ٣٫٦ مليون، 1,312,000 and 0.9')).toEqual(['2412', 'قطعه', 'و', '3.6', 'مليون', '1312000', 'and', '0.9']);
});

test('an hour and a score are two numbers each', () => {
  expect(words('١٠:٣٠ و 3-2')).toEqual(['10', '30', 'و', '3', '2']);
});

test('names with digits and apostrophes stay one word', () => {
  expect(words('Q7-mini, the council’s 5G')).toEqual(['q7', 'mini', 'the', "council's", '5g']);
});

test('only what begins with a digit and holds nothing else is a number', () => {
  expect(['2412', '3.6', '5g', 'q7'].map(isNumber)).toEqual([true, true, false, false]);
});

test('a text without words has none', () => {
  expect(words(' — … ؟! ')).toEqual([]);
});
