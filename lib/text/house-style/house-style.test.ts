import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStyle } from './check-style.ts';
import { repairCertain } from './repair-certain.ts';
import type { Spelling, StyleFinding, StyleInput, StyleKind } from './style-finding.ts';
import { withEdits } from './with-edits.ts';

const spellings: Spelling[] = [{ right: 'عين الوَرْس', variants: ['عين الورس', 'عين الورص'] }, { right: 'كوفي أنان', variants: ['أنان', 'كوفي عنان'] }];
const check = (text: string, more: Partial<StyleInput> = {}) => checkStyle({ blocks: [{ id: 'p', text }], locale: 'ar', spellings: [], ...more });
const repaired = (text: string, findings: StyleFinding[]) => withEdits(text, findings.flatMap((finding) => finding.edits));

const cases: [StyleKind, 'certain' | 'look', string, string][] = [
  ['tatweel', 'certain', 'قال الوزيـــر إن العمل مستمر.', 'قال الوزير إن العمل مستمر.'],
  ['tatweel', 'look', 'نهاية الخبر ــــــ', 'نهاية الخبر '],
  ['hiddenMark', 'certain', 'وصل \u200Fالوفد\u200E صباحًا.', 'وصل الوفد صباحًا.'],
  ['hiddenMark', 'certain', '\uFEFFبدأت الجلسة\u202B عند الظهر\u202C.', 'بدأت الجلسة عند الظهر.'],
  ['hiddenMark', 'look', 'قالت خانه\u200Cها أمس.', 'قالت خانهها أمس.'],
  ['digits', 'certain', 'زاد العدد من ١٢ إلى 18 ألفًا.', 'زاد العدد من ١٢ إلى ١٨ ألفًا.'],
  ['digits', 'certain', 'بلغت ٣ ملايين أي 3.5% من 1,250,000 نسمة.', 'بلغت ٣ ملايين أي ٣٫٥٪ من ١٬٢٥٠٬٠٠٠ نسمة.'],
  ['digits', 'look', 'في عام 2026 بدأ المشروع.', 'في عام ٢٠٢٦ بدأ المشروع.'],
  ['quotes', 'certain', 'وقال: "لن نتراجع" ثم خرج.', 'وقال: «لن نتراجع» ثم خرج.'],
  ['quotes', 'certain', 'وصفه بأنه “خطأ فادح” أمس.', 'وصفه بأنه «خطأ فادح» أمس.'],
  ['quotes', 'certain', 'وصفه بأنه ”خطأ فادح“ أمس.', 'وصفه بأنه «خطأ فادح» أمس.'],
  ['quotes', 'certain', '«قال لي "اكتبها" فكتبتها».', '«قال لي “اكتبها” فكتبتها».'],
  ['quotes', 'look', '«قال لي «اكتبها» فكتبتها».', '«قال لي “اكتبها” فكتبتها».'],
  ['quoteUnpaired', 'look', 'وقال «لن نتراجع ثم خرج.', 'وقال «لن نتراجع ثم خرج.'],
  ['doubleSpace', 'certain', 'وصل  الوفد   صباحًا.', 'وصل الوفد صباحًا.'],
  ['spaceBefore', 'certain', 'وصل الوفد ، ثم غادر .', 'وصل الوفد، ثم غادر.'],
  ['spaceBefore', 'certain', 'هل وصل الوفد ؟', 'هل وصل الوفد؟'],
  ['spaceInside', 'certain', 'قال « لا » وخرج.', 'قال «لا» وخرج.'],
  ['spaceAfter', 'certain', 'وصل الوفد،ثم غادر.', 'وصل الوفد، ثم غادر.'],
  ['spaceAfter', 'certain', 'وقال:إن الأمر انتهى.', 'وقال: إن الأمر انتهى.'],
  ['spaceAfter', 'look', 'انتهى الاجتماع.وبدأ العمل.', 'انتهى الاجتماع. وبدأ العمل.'],
  ['latinMark', 'certain', 'وصل الوفد, ثم غادر; هل عاد?', 'وصل الوفد، ثم غادر؛ هل عاد؟'],
  ['ellipsis', 'certain', 'ثم سكت...', 'ثم سكت…'],
  ['ellipsis', 'look', 'ثم سكت..', 'ثم سكت…'],
  ['finalLetter', 'look', 'افتتح الوزير المدرسه الجديده في المدينة.', 'افتتح الوزير المدرسة الجديدة في المدينة.'],
  ['finalLetter', 'look', 'افتتح مدرسه في هذة المدينة.', 'افتتح مدرسة في هذه المدينة.'],
  ['finalLetter', 'look', 'ذهب الى المجلس فى الصباح.', 'ذهب إلى المجلس في الصباح.'],
  ['finalLetter', 'look', 'وافق علي الرغم من ذلك حتي النهاية.', 'وافق على الرغم من ذلك حتى النهاية.'],
  ['finalLetter', 'look', 'للحكومه الحق وبالمدرسه طلاب.', 'للحكومة الحق وبالمدرسة طلاب.'],
  ['hamza', 'look', 'اكد الوزير ايضا أن الاسعار ارتفعت.', 'أكد الوزير أيضا أن الأسعار ارتفعت.'],
  ['hamza', 'look', 'بدأ الإجتماع يوم الإثنين بالاضافة إلى جلسة.', 'بدأ الاجتماع يوم الاثنين بالإضافة إلى جلسة.'],
  ['repeatedWord', 'look', 'عقد الاجتماع في في المدينة.', 'عقد الاجتماع في المدينة.'],
];

test.each(cases)('%s, %s: %s', (kind, certainty, text, wanted) => {
  const findings = check(text);
  expect([...new Set(findings.map((finding) => finding.kind))]).toEqual([kind]);
  expect(findings.every((finding) => finding.certain === (certainty === 'certain'))).toBe(true);
  expect(repaired(text, findings)).toBe(wanted);
});

test.each([
  'لـ«خبر» موقع، والـ١٦ من الشهر، عام ١٤٤٨هـ، وقرأ ﴿الرحمـٰن﴾.',
  'عرضت شركة Lugatek شريحة Q7-mini وقالت "What is said here, stays here" لا غير.',
  'راسلونا على desk@example.org أو https://example.org/a?b=1,2&c="x" الآن.',
  'قال لي كلمة كلمة: «اكتبها “مرة” ثانية يا ولد».',
  'ولدت عام ٢٠٢٦، عند ٩:٤٠، ودفعت ٣٫٥٪ من ١٬٢٥٠ دينارًا.',
  'والدته ووالده في الوجه البحري عند المياه، والتوجيه والترفيه والاتجاه إلى الله.',
  'زار علي العلي واحدًا واحدًا منهم، وأعلن التزامه ونزاهته وفقهه وعليه.',
  'بطاقة 15" وشاشة، والدرجة 👩‍🚀 في «خبر».',
  'قالت د.هالة إن ق.م. تعني قبل الميلاد (وهي كذلك)، ثم… سكتت!',
  'هل قال: «نعم»؟ بل قال: «لا».',
])('leaves good Arabic alone: %s', (text) => {
  expect(check(text).filter((finding) => finding.kind !== 'digits')).toEqual([]);
});

test('positions are UTF-16 offsets of what is found', () => {
  const [finding] = check('👩‍🚀 وصل الوفد ، ثم غادر.');
  expect(finding).toMatchObject({ from: 15, to: 17, repair: '،', values: { found: ' ،' } });
});

test('numbers are compared over all blocks, and English keeps its own', () => {
  const blocks = [{ id: 'a', text: 'وصل ١٢ وفدًا.' }, { id: 'b', text: 'وغادر 15 آخرون.' }];
  expect(checkStyle({ blocks, locale: 'ar', spellings: [] })).toMatchObject([{ blockId: 'b', kind: 'digits', certain: true, repair: '١٥' }]);
  expect(checkStyle({ blocks, locale: 'ar', spellings: [], numerals: 'latn' })).toMatchObject([{ blockId: 'a', kind: 'digits', repair: '12' }]);
  expect(check('He paid 12 dinars on 3/4.', { locale: 'en' })).toEqual([]);
});

test('names are spelled as the desk spells them', () => {
  const text = 'زار عين الورس ثم بعين الورص، ولقي كوفي أنان وأنان.';
  const findings = check(text, { spellings });
  expect(findings.map((finding) => [finding.kind, finding.repair, finding.certain])).toEqual([
    ['spelling', 'عين الوَرْس', true], ['spelling', 'عين الوَرْس', false], ['spelling', 'كوفي أنان', false],
  ]);
  expect(repaired(text, findings)).toBe('زار عين الوَرْس ثم بعين الوَرْس، ولقي كوفي أنان وكوفي أنان.');
});

test('English has the part that applies to it', () => {
  const text = 'He said  the the river , "rose"…\u200F and fell...';
  expect(check(text, { locale: 'en' }).map((finding) => finding.kind)).toEqual(['doubleSpace', 'repeatedWord', 'spaceBefore', 'hiddenMark', 'ellipsis']);
  expect(check('He said "no" twice.', { locale: 'en', quotes: 'curly' })).toMatchObject([{ kind: 'quotes', repair: '“no”' }]);
  expect(check('She had had enough; that’s that. See www.example.org, ok?', { locale: 'en' })).toEqual([]);
});

const pieces = fc.constantFrom('قال', 'الوزير', ' ', '  ', '\u00A0', ' ,', ',', '،', ' ؛', '؟', '?', ':', '.', '..', '...', '…', '"', '“', '”', '„', '«', '»', '(', ')', '3', '٣', '3.5', '12,000', '%', 'ـ', 'ـــ', '\u200F', '\u200D', 'Khabar', 'Q7', 'http://a.b/c"d', 'a@b.c', '\n', 'كَ', 'أنان', 'عين', 'الورس', 'هـ', '!');
const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(''));

test('everything certain repaired, nothing certain is left', () => {
  fc.assert(fc.property(fc.array(texts, { maxLength: 3 }), fc.constantFrom('ar', 'en'), fc.constantFrom('arab', 'latn'), (list, locale, numerals) => {
    const input: StyleInput = { blocks: list.map((text, at) => ({ id: String(at), text })), locale, numerals, quotes: 'curly', spellings };
    const blocks = repairCertain(input);
    expect(checkStyle({ ...input, blocks }).filter((finding) => finding.certain)).toEqual([]);
  }), { numRuns: 3000 });
});

test('a finding lies within its block, and its repair is its edits', () => {
  fc.assert(fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
    for (const { from, to, edits, repair } of check(text, { spellings })) {
      expect(from <= to && from >= 0 && to <= text.length).toBe(true);
      expect(edits.every((edit) => edit.from >= from && edit.to <= to)).toBe(true);
      if (repair !== undefined) expect(withEdits(text, edits)).toBe(text.slice(0, from) + repair + text.slice(to));
    }
  }));
});

test('a hundred kilobytes of anything are checked in time', () => {
  const sentence = 'وقال الوزير "إن المدرسه" ,  في عام 2026... ثم ذهب الى عين الورس. ';
  const long = sentence.repeat(Math.ceil(100_000 / sentence.length));
  check(long, { spellings });
  const times: number[] = [];
  for (const text of [long, ' '.repeat(100_000), '"'.repeat(100_000), '«'.repeat(50_000) + '”'.repeat(50_000), 'ـ'.repeat(100_000), 'a'.repeat(100_000), '1 '.repeat(50_000), ',  '.repeat(33_000), '1,'.repeat(50_000), 'ا'.repeat(100_000), '\u200D'.repeat(100_000), 'a@'.repeat(50_000), 'في '.repeat(33_000), '.'.repeat(100_000)]) {
    const started = process.cpuUsage();
    check(text, { spellings });
    times.push(process.cpuUsage(started).user / 1000);
  }
  console.info('house style, ms for 100 kB:', times.map((time) => Math.round(time)).join(' '));
  expect(Math.max(...times)).toBeLessThan(600);
});
