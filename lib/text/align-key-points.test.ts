import { expect, test } from 'vitest';
import type { Block, Body } from '../body/schema.ts';
import { alignKeyPoints } from './align-key-points.ts';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] });
const bodyOf = (...content: Block[]): Body => ({ type: 'doc', content });

const harbour = bodyOf(
  paragraph('p1', 'عادت المراكب إلى المرفأ صباح اليوم بعد انقطاع دام ثلاثة أسابيع بسبب العاصفة.'),
  { type: 'heading', attrs: { id: 'h1', level: 2 }, content: [{ type: 'text', text: 'كلفة إصلاح الرافعات' }] },
  paragraph('p2', 'بلغت كلفة إصلاح الرافعات ٢٬٤٠٠ دينار، دفعت منها الهيئة ٩٠٠ دينار.'),
  paragraph('p3', 'قال رئيس الاتحاد إن البحّارة طالبوا بتخفيض رسوم الرسوّ طوال الشتاء.'),
  {
    type: 'bulletList',
    attrs: { id: 'l1' },
    content: [
      { type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'l1-1' }, content: [{ type: 'text', text: 'يفتح سوق السمك أبوابه فجرًا' }] }] },
    ],
  },
);

test('each key point finds the block that bears it out', () => {
  const points = ['كلّف إصلاح الرافعات ٢٤٠٠ دينار.', 'طالب البحّارة بتخفيض رسوم الرسوّ.', 'سوق السمك يفتح فجرًا.'];
  expect(alignKeyPoints(points, harbour)).toEqual([['p2'], ['p3'], ['l1']]);
});

test('a heading is never what a key point rests on', () => {
  const headed = bodyOf(
    { type: 'heading', attrs: { id: 'h1', level: 2 }, content: [{ type: 'text', text: 'كلفة إصلاح الرافعات' }] },
    paragraph('p1', 'لا حديث هنا إلا عن الطيور والشجر.'),
  );
  expect(alignKeyPoints(['كلفة إصلاح الرافعات'], headed)).toEqual([[]]);
});

test('a key point about something else rests on nothing', () => {
  expect(alignKeyPoints(['فاز الفريق الأخضر بكأس الجمهورية للمرة الخامسة.'], harbour)).toEqual([[]]);
  expect(alignKeyPoints(['…'], harbour)).toEqual([[]]);
  expect(alignKeyPoints(['أي نص كان'], bodyOf())).toEqual([[]]);
});

test('a shared number outweighs a shared word', () => {
  const body = bodyOf(paragraph('p1', 'المزارع والآبار والحقول تنتظر المطر.'), paragraph('p2', 'وصل العدد إلى ٧٣١ وفق السجلّ.'));
  const [[first] = []] = alignKeyPoints(['في المزارع ٧٣١ بئرًا'], body);
  expect(first).toBe('p2');
});

test('of two blocks that say the same the earlier is named, alone', () => {
  const body = bodyOf(paragraph('p1', 'انقطع التيار عن الحيّ.'), paragraph('p2', 'انقطع التيار عن الحيّ.'));
  expect(alignKeyPoints(['انقطع التيار عن الحيّ'], body)).toEqual([['p1']]);
});

test('a second block is named when it explains clearly more', () => {
  const body = bodyOf(
    paragraph('p1', 'The council bought 48 buses for the northern suburbs.'),
    paragraph('p2', 'Drivers went on strike over night shifts and 17 depots closed.'),
    paragraph('p3', 'Rain is expected tomorrow.'),
  );
  expect(alignKeyPoints(['The council bought 48 buses while 17 depots closed in a strike.'], body)).toEqual([['p1', 'p2']]);
});

test('a word in passing does not earn a second block', () => {
  const body = bodyOf(
    paragraph('p1', 'The council bought 48 electric buses for the northern suburbs from a maker in the capital.'),
    paragraph('p2', 'The capital was quiet.'),
  );
  expect(alignKeyPoints(['The council bought 48 electric buses for the northern suburbs near the capital city.'], body)).toEqual([['p1']]);
});

test('a joined preposition does not hide a word, and a root letter is not taken for one', () => {
  const body = bodyOf(paragraph('p1', 'نظّم النادي رحلة إلى الجبل.'), paragraph('p2', 'قيمة العقد سرّية، وبرنامج الترميم معلن.'));
  expect(alignKeyPoints(['عقد بقيمة سرّية'], body)).toEqual([['p2']]);
});
