import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const split = (text: string, language: 'ar' | 'en' | 'fr') => sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

const cases: ['ar' | 'en' | 'fr', string][] = [
  ['ar', 'بلغت النسبة ٣٫٥ في المئة.| وكانت 3.5 قبل عام.| ثم صارت ٣.٥ اليوم.'],
  ['ar', 'زار د. أحمد المدينة مع أ. منى وم. سعيد.| ثم غادر.'],
  ['ar', 'قالت د.هالة إن العمل انتهى.| وغادرت.'],
  ['ar', 'أ.د. سامي الجندي عميد الكلية.| والتفاصيل في ص. 12 من التقرير.'],
  ['ar', 'يعود النقش إلى عام 300 ق.م. على الأرجح.| ولم يُدرس من قبل.'],
  ['ar', 'بُني المسجد عام 622 هـ.| وهُدم بعد قرن.'],
  ['ar', 'ولد عام 1990م.| وتخرج عام 2012.| وعاد.'],
  ['ar', 'انتهى الاجتماع.|وبدأ العمل في اليوم نفسه.'],
  ['ar', 'هل وصل الوفد؟| نعم!| ثم غادر.'],
  ['ar', '«لماذا الآن؟» سأل الرجل.| ولم يجبه أحد.'],
  ['ar', 'هل قال: «نعم»؟| بل قال: «لا».| ثم خرج.'],
  ['ar', 'قال: "انتهى الأمر."| وخرج من القاعة.'],
  ['ar', 'قال الوزير: «لن نتراجع.»| وأضاف أن العمل مستمر.'],
  ['ar', 'وصل الوفد (انظر ص. 5. من الملحق) ثم غادر.| وانتهى اليوم.'],
  ['ar', 'ثم… سكتت!| ولم تعد.'],
  ['ar', 'ظل ينتظر على الباب طويلا…| ولم يفتح له أحد.'],
  ['ar', 'راسلونا على desk@example.org أو https://example.org/a.b?c=1.| الرابط يعمل.'],
  ['ar', 'كتبت ج. ك. رولينغ روايتها هناك.| وبيعت سريعا.'],
  ['ar', 'حضر جون ف. كينيدي.| وألقى كلمة.'],
  ['ar', 'باع المتجر خبزا وحليبا إلخ.| وأغلق عند المغرب.'],
  ['ar', 'أولا، جاء الخبر؛ ثم جاء النفي: لا شيء صحيح، وانتهى.'],
  ['ar', 'السطر الأول بلا نقطة\n|السطر الثاني كذلك'],
  ['en', 'Mr. Smith met Dr. Jones at 3.5 p.m. in Washington.| They left.'],
  ['en', 'He lives in the U.S. and works for Acme Inc. in Boston.| She does not.'],
  ['en', 'It grew in the U.S.| The rest fell.| J. K. Rowling wrote it.'],
  ['en', '“Why?” he asked.| “Because.”| Nobody spoke.'],
  ['en', '“Why now?” Miller asked.| No one knew.'],
  ['en', 'Prices rose, e.g. bread, by 4.2%.| See No. 7.| The end.'],
  ['en', '1. Read the text.| 2. Say what it says.'],
  ['en', 'Visit example.org or a.b.org.| Then go… if you can.'],
  ['fr', 'M. Dupont et Mme. Leroy sont arrivés vers 15 h.| Ils ont salué le Dr. Martin.'],
  ['fr', 'Il est né en 45 av. J.-C. à Rome, p. ex. selon M. Durand.| On l’oublie.'],
  ['fr', 'Le taux est de 3,5 %.| « Pourquoi ? » demande-t-il.| Rien.'],
];

test.each(cases)('%s: %s', (language, marked) => {
  const parts = marked.split('|');
  expect(split(parts.join(''), language)).toEqual(parts.map((part) => part.trim()));
});

test('nothing that is said is lost, and the order is kept', () => {
  const piece = fc.constantFrom('وصل الوفد', 'قال', '.', '؟', '…', ' ', '\n', '«', '»', '(', ')', '3.5', 'د.', 'Mr.', 'end', '"', '،', 'U.S.');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('ar' as const, 'en' as const, 'fr' as const), (pieces, language) => {
    const text = pieces.join('');
    const found = sentencesOf(text, language);
    expect(found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0))).toBe(true);
    const said = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    expect(said(found.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(said(text));
  }));
});

test('a long text takes no longer than its length', () => {
  const text = 'قال (د. سالم إن العمل مستمر. وأضاف «نعم». '.repeat(20_000);
  const began = performance.now();
  expect(sentencesOf(text, 'ar').length).toBeGreaterThan(20_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
