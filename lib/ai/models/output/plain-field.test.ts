import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesIn, plainField } from './plain-field.ts';
import { isWrittenIn } from './written-in.ts';

test.for([
  ['<b>جسر</b> <script>alert(1)</script>السواقي', 'جسر alert(1) السواقي'],
  ['**جسر** `السواقي` __نوران__', 'جسر السواقي نوران'],
  ['[جسر السواقي](https://evil.example/win)', 'جسر السواقي'],
  ['![](https://evil.example/p.png) جسر', 'جسر'],
  ['- جسر السواقي', 'جسر السواقي'],
  ['1. جسر السواقي', 'جسر السواقي'],
  ['2.5 مليون دينار', '2.5 مليون دينار'],
  ['التفاصيل على https://evil.example/win?x=1 .', 'التفاصيل على.'],
  ['اكتب إلى a.b@example.org الآن', 'اكتب إلى الآن'],
  ['\u202Eجسر\u202C\u200B السواقي\u{E0041}\u{E0042}', 'جسر السواقي'],
  ['سطر\nوسطر\u0000', 'سطر وسطر'],
  ['كلفته < 5 و > 3', 'كلفته 5 و 3'],
] as const)('%j becomes %j', ([written, plain]) => {
  expect(plainField(written)).toBe(plain);
});

test('nothing that cannot be seen, no tag and no address is ever left, and a second time changes nothing', () => {
  const pieces = fc.constantFrom('<', '>', '<b', '</', 'https://', 'www.', '`', '**', '\u202E', '\u{E0061}', '\uFEFF', '[', '](', ')', 'جسر', ' ', '\n', 'a@b.co', '- ', '1. ', '.', 'javascript:x');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
    const plain = plainField(parts.join(''));
    expect(plain).not.toMatch(/[<>\u202A-\u202E\u2066-\u2069\uFEFF\u200B\p{Cc}]|[\u{E0000}-\u{E007F}]|`|\*\*/u);
    expect(plain).not.toMatch(/https?:\/\/\S|javascript:\S/);
    expect(plainField(plain)).toBe(plain);
  }), { numRuns: 2000 });
});

test('addresses are found with and without a scheme; a full stop in a sentence is none', () => {
  expect(addressesIn('see https://evil.example/win. or Booking.com، أو www.a.org')).toEqual(expect.arrayContaining(['https://evil.example/win', 'booking.com', 'www.a.org']));
  expect(addressesIn('بلغت 4.2 مليون دينار. وقال أ.د. سامر إن ذلك يكفي، at 10 a.m. in the U.S.')).toEqual([]);
});

test('a language is known by its script and its small words; names in another script do no harm', () => {
  expect(isWrittenIn('أعلنت شركة Riverside Holdings إغلاق الجسر في نوران', 'ar')).toBe(true);
  expect(isWrittenIn('The bridge will be closed for six weeks', 'ar')).toBe(false);
  expect(isWrittenIn('شرکت پل را برای شش هفته می‌بندد و چند گزینه پیش رو است', 'ar')).toBe(false);
  expect(isWrittenIn('The bridge will be closed for six weeks', 'en')).toBe(true);
  expect(isWrittenIn('Le pont sera fermé pour six semaines, selon la ville', 'en')).toBe(false);
  expect(isWrittenIn('Le pont sera fermé pour six semaines, selon la ville', 'fr')).toBe(true);
  expect(isWrittenIn('Die Brücke bleibt wegen einer Reparatur für sechs Wochen ganz geschlossen', 'en')).toBe(false);
  expect(isWrittenIn('123', 'ar')).toBe(false);
});
