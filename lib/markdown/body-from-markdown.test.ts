import { expect, test } from 'vitest';
import type { DraftBlock } from './body-draft.ts';
import { bodyFromMarkdown } from './body-from-markdown.ts';
import type { Problem } from './problem.ts';

test('paragraphs, headings and dividers are numbered each by their kind', () => {
  const blocks = blocksOf('أولى.\n\n## عنوان\n\nثانية.\n\n---\n\n### فرعي\n\nثالثة.');
  expect(blocks.map((block) => block.attrs.id)).toEqual(['p1', 'h1', 'p2', 'd1', 'h2', 'p3']);
  expect(blocks[1]).toEqual({ type: 'heading', attrs: { id: 'h1', level: 2 }, content: [{ type: 'text', text: 'عنوان' }] });
});

test('the same text gives the same blocks, whatever its line endings', () => {
  const text = 'أولى\nتتمة.\n\n- بند\n\n> قول';
  expect(blocksOf(text.replaceAll('\n', '\r\n'))).toEqual(blocksOf(text));
});

test('a broken line is one space, and two spaces or a backslash at its end break it', () => {
  expect(inlines('سطر\nيتبعه\\\nآخر')).toEqual([
    { type: 'text', text: 'سطر يتبعه' },
    { type: 'hardBreak' },
    { type: 'text', text: 'آخر' },
  ]);
});

test('marks nest in one order, and neighbours with the same marks are one text', () => {
  expect(inlines('*مائل **وغامق*** و[رابط **غامق**](https://example.org/a)')).toEqual([
    { type: 'text', text: 'مائل ', marks: [{ type: 'em' }] },
    { type: 'text', text: 'وغامق', marks: [{ type: 'strong' }, { type: 'em' }] },
    { type: 'text', text: ' و' },
    { type: 'text', text: 'رابط ', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
    { type: 'text', text: 'غامق', marks: [{ type: 'strong' }, { type: 'link', attrs: { href: 'https://example.org/a' } }] },
  ]);
});

test('a phrase in another language carries its language and direction', () => {
  expect(inlines('كتب :en[What **stays**] ثم')).toEqual([
    { type: 'text', text: 'كتب ' },
    { type: 'text', text: 'What ', marks: [{ type: 'codeSwitch', attrs: { lang: 'en', dir: 'ltr' } }] },
    { type: 'text', text: 'stays', marks: [{ type: 'strong' }, { type: 'codeSwitch', attrs: { lang: 'en', dir: 'ltr' } }] },
    { type: 'text', text: ' ثم' },
  ]);
  expect(inlines('called :ar[نَفَس]')[1]).toEqual({
    type: 'text', text: 'نَفَس', marks: [{ type: 'codeSwitch', attrs: { lang: 'ar', dir: 'rtl' } }],
  });
});

test('colons in hours, scores, speech and addresses are left alone', () => {
  const texts = [
    'الساعة ١٠:٣٠ ثم 12:30 ثم ٢:١.',
    'at 10:en and 8:ar',
    'قال:نعم، وقالت:لا',
    'example.org:8080 و https://example.org/a:b',
    'نوع x:y{z} هنا',
    ':smile: :30 ::',
    '::30',
  ];
  for (const text of texts) expect(inlines(text), text).toEqual([{ type: 'text', text }]);
  expect(inlines('**١٠:٣٠** مساءً')[0]).toEqual({ type: 'text', text: '١٠:٣٠', marks: [{ type: 'strong' }] });
});

test('a backslash keeps a sign as it is', () => {
  expect(inlines('\\*نجمة\\* \\:en[x] \\[^1] \\*\\*x\\*\\* \\~~y 2\\. \\<b>')).toEqual([
    { type: 'text', text: '*نجمة* :en[x] [^1] **x** ~~y 2. <b>' },
  ]);
  expect(inlines('\\## ليس عنوانًا')).toEqual([{ type: 'text', text: '## ليس عنوانًا' }]);
  expect(inlines('\\::embed{x}')).toEqual([{ type: 'text', text: '::embed{x}' }]);
});

test('lists keep their order, their start and one list inside', () => {
  expect(blocksOf('3. ثالث\n   - داخل\n4. رابع')).toEqual([
    {
      type: 'orderedList',
      attrs: { id: 'l1', start: 3 },
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', attrs: { id: 'l1-1' }, content: [{ type: 'text', text: 'ثالث' }] },
            {
              type: 'bulletList',
              attrs: { id: 'l1-2' },
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'l1-3' }, content: [{ type: 'text', text: 'داخل' }] }] },
              ],
            },
          ],
        },
        { type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'l1-4' }, content: [{ type: 'text', text: 'رابع' }] }] },
      ],
    },
  ]);
});

test('the dash line of a quotation is its source', () => {
  expect(blocksOf('> «قول.»\n>\n> — **اسم**، صفته')).toEqual([
    {
      type: 'blockquote',
      attrs: {
        id: 'q1',
        source: [{ type: 'text', text: 'اسم', marks: [{ type: 'strong' }] }, { type: 'text', text: '، صفته' }],
      },
      content: [{ type: 'paragraph', attrs: { id: 'q1-1' }, content: [{ type: 'text', text: '«قول.»' }] }],
    },
  ]);
  expect(blocksOf('> — وحدها')[0]?.attrs).toEqual({ id: 'q1' });
});

test('a table has a header row, and its directive adds caption and source', () => {
  const rows = '| بلدة | وقت |\n|---|---:|\n| أ | ٠:٣٠ |';
  const [bare] = blocksOf(rows);
  expect(bare).toMatchObject({
    type: 'table',
    attrs: { id: 't1' },
    content: [
      { content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] },
      { content: [{ type: 'tableCell' }, { type: 'tableCell', content: [{ content: [{ type: 'text', text: '٠:٣٠' }] }] }] },
    ],
  });
  const [titled] = blocksOf(`:::table{caption="ساعات" source="ملحق"}\n${rows}\n:::`);
  expect(titled).toEqual({ ...bare, attrs: { id: 't1', caption: 'ساعات', source: 'ملحق' } });
});

test('an empty cell is an empty paragraph', () => {
  const [table] = blocksOf('| | ب |\n|---|---|\n| ج | د |');
  expect(table).toMatchObject({ content: [{ content: [{ content: [{ type: 'paragraph', attrs: { id: 't1-1' } }] }, {}] }, {}] });
});

test('a picture alone is a figure with its caption and credit', () => {
  expect(blocksOf('![نول](picture:weave/loom "نول قديم | رسم: خبر")\n\n![بئر](well.jpg)')).toEqual([
    {
      type: 'figure',
      attrs: {
        id: 'f1',
        picture: { address: { kind: 'drawn', motif: 'weave', seed: 'loom' }, alt: 'نول', caption: 'نول قديم', credit: 'رسم: خبر', line: 1 },
      },
    },
    { type: 'figure', attrs: { id: 'f2', picture: { address: { kind: 'file', path: 'well.jpg' }, alt: 'بئر', line: 3 } } },
  ]);
});

test('a gallery holds its pictures in order, and the draft lists all pictures of the body', () => {
  const read = bodyFromMarkdown(':::gallery{caption="فصول"}\n![أ](picture:salt/one)\n![ب](picture:salt/two "شتاء")\n\n![ج](c.png)\n:::\n\n![د](d.png)');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [gallery] = read.draft.blocks;
  expect(gallery).toMatchObject({ type: 'gallery', attrs: { id: 'g1', caption: 'فصول', pictures: [{ alt: 'أ' }, { alt: 'ب', caption: 'شتاء' }, { alt: 'ج' }] } });
  expect(read.draft.pictures.map((picture) => [picture.alt, picture.line])).toEqual([['أ', 2], ['ب', 3], ['ج', 5], ['د', 8]]);
});

test('an embed names its provider, id and title', () => {
  expect(blocksOf('::embed{provider="youtube" id="khbr0000001" title="مشهد"}')).toEqual([
    { type: 'embed', attrs: { id: 'e1', provider: 'youtube', embedId: 'khbr0000001', title: 'مشهد' } },
  ]);
});

test('a text without blocks is refused', () => {
  expect(problemsOf('\n\n')).toEqual([{ line: 1, reason: 'bodyEmpty' }]);
});

test('all problems come at once, by line', () => {
  expect(problemsOf('# كبير\n\nسليم\n\n<b>خام</b>\n\n#### صغير').map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'headingLevelNotAllowed'],
    [5, 'htmlNotAllowed'],
    [5, 'htmlNotAllowed'],
    [7, 'headingLevelNotAllowed'],
  ]);
});

function blocksOf(markdown: string): DraftBlock[] {
  const read = bodyFromMarkdown(markdown);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.draft.blocks;
}

/** The inlines of the first block, which has to be a paragraph. */
function inlines(markdown: string) {
  const [block] = blocksOf(markdown);
  if (block?.type !== 'paragraph') throw new Error(JSON.stringify(block));
  return block.content ?? [];
}

function problemsOf(markdown: string): Problem[] {
  const read = bodyFromMarkdown(markdown);
  return read.ok ? [] : read.problems;
}
