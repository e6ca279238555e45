import { expect, test } from 'vitest';
import { foldArabic } from './fold-arabic.ts';

test('spellings a reader takes for one word fold to one word', () => {
  const same: string[][] = [
    ['إِعْلَان', 'اعلان', 'إعلان', 'إعـــلان', 'أعلان'],
    ['مدرسة', 'مدرسه', 'مَدْرَسَةٌ', 'مدرسۃ'],
    ['مصطفى', 'مصطفي', 'مصطفی'],
    ['شؤون', 'شوون'],
    ['رئيس', 'رييس'],
    ['ٱلنص', 'النص'],
    ['هٰذا', 'هذا'],
    ['کتاب', 'كتاب'],
    ['RIQAA', 'Riqaa', 'Ｒｉｑａａ'],
  ];
  for (const spellings of same) expect(new Set(spellings.map(foldArabic))).toHaveLength(1);
});

test('words that differ in a letter stay apart', () => {
  expect(foldArabic('باب')).not.toBe(foldArabic('بابا'));
  expect(foldArabic('سيف')).not.toBe(foldArabic('صيف'));
});

test('Arabic and Persian digits become 0 to 9, and separators become ASCII', () => {
  expect(foldArabic('٢٬٤١٢ و۳٫۶ و٤٥٪')).toBe('2,412 و3.6 و45%');
});

test('bidi and zero-width controls vanish', () => {
  expect(foldArabic('\u200Fنهر\u200E \u2067Q7\u2069\uFEFF')).toBe('نهر q7');
});

test('letters typed as letter and mark, or as presentation forms, fold like the plain letter', () => {
  expect(foldArabic('ا\u0654مل')).toBe('امل');
  expect(foldArabic('ﻻمع')).toBe('لامع');
  expect(foldArabic('e\u0301')).toBe('é');
});

test('folding twice changes nothing', () => {
  const letters = [...'اأإآٱبةتىيئؤء كگھہۀ٣۴٫٬٪Aéİßſ½…ﷺﻻﹰ', '\u0640', '\u064E', '\u0654', '\u200D', '\u0301', '\u0651', '\u2066', 'e', 'I'];
  let seed = 7;
  for (let round = 0; round < 3000; round += 1) {
    let text = '';
    for (let at = 0; at < 8; at += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      text += letters[seed % letters.length] ?? '';
    }
    const once = foldArabic(text);
    expect(foldArabic(once), JSON.stringify(text)).toBe(once);
  }
});
