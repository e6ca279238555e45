/**
 * Folds spellings that a reader takes for the same word: only for comparing and finding, never for showing.
 * Drops harakat, Quranic signs, tatweel, bidi and zero-width controls; unites alefs, yas, hamza seats, ta marbuta and the
 * Persian and Urdu forms of Arabic letters; digits become 0–9, «٫ ٬ ٪» become `. , %`; letters become lower-case.
 */
export function foldArabic(text: string): string {
  // Unjoined first: a control or a tatweel between a letter and its mark would keep NFKC from composing the two.
  const composed = text.replace(unseen, '').normalize('NFKC');
  return composed
    .toLowerCase()
    .replace(unseen, '')
    .replace(arabicMarks, '')
    .replace(letters, (letter) => plain[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFKC');
}

const unseen = /[\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Harakat, the combining hamza and madda, the small alef, and the signs of recitation. */
export const arabicMarks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0897-\u089F\u08CA-\u08E1\u08E3-\u08FF]/g;

const plain: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ٲ: 'ا', ٳ: 'ا',
  ى: 'ي', ی: 'ي', ئ: 'ي',
  ؤ: 'و',
  ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه', ۂ: 'ه',
  ک: 'ك', گ: 'ك',
  '٫': '.', '٬': ',', '٪': '%',
};
const letters = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');
