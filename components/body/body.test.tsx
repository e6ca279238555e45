import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { Body } from './body.tsx';

const edition: Edition = { locale: 'ar', zone: 'Asia/Riyadh', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران' };
const picture = { id: 5, width: 1600, height: 1067, renditions: [{ width: 1600, height: 1067, file: 'a/b.webp', type: 'image/webp' as const }], focal: { x: 0.5, y: 0.5 }, licence: '', alt: 'وصف', caption: 'شرح', credit: 'رسم: خبر' };
const text = (words: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>): Inline => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) });
const paragraph = (id: string, ...content: Inline[]): Block => ({ type: 'paragraph', attrs: { id }, content });
const render = (content: Block[], more: Partial<Parameters<typeof Body>[0]> = {}) => renderToStaticMarkup(<Body edition={edition} body={{ type: 'doc', content }} pictures={{ 5: picture }} {...more} />);

describe('the text of a story', () => {
  it('carries the id of every block', () => {
    const blocks: Block[] = [
      paragraph('p1', text('نص')), { type: 'heading', attrs: { id: 'h1', level: 3 }, content: [text('فرع')] }, { type: 'figure', attrs: { id: 'f1', media: 5 } },
      { type: 'gallery', attrs: { id: 'g1', media: [5, 5] } }, { type: 'divider', attrs: { id: 'd1' } },
      { type: 'orderedList', attrs: { id: 'l1', start: 4 }, content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'x' }, content: [text('بند')] }] }] },
      { type: 'blockquote', attrs: { id: 'q1', source: [text('قائل')] }, content: [{ type: 'paragraph', attrs: { id: 'y' }, content: [text('قول')] }] },
      { type: 'embed', attrs: { id: 'e1', provider: 'youtube', embedId: 'khbr0000001', title: 'مقطع' } },
    ];
    const html = render(blocks);
    for (const block of blocks) expect(html).toContain(`id="${block.attrs.id}"`);
  });

  it('isolates Latin runs, and gives a phrase its language where that is known', () => {
    expect(render([paragraph('p1', text('شركة Sailgrid وحدها'))])).toContain('شركة <bdi>Sailgrid</bdi> وحدها');
    expect(render([paragraph('p1', text('an idea', { type: 'codeSwitch', attrs: { lang: 'en', dir: 'ltr' } }))])).toContain('<span lang="en" dir="ltr">an idea</span>');
  });

  it('keeps a link in one piece when part of it is bold, and says that it leads elsewhere', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://example.org/a' } };
    const html = render([paragraph('p1', text('معهد ', link), text('المياه', link, { type: 'strong' }))]);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('rel="external noopener">معهد <strong>المياه</strong></a>');
  });

  it('writes the dateline before the first paragraph only', () => {
    const html = render([paragraph('p1', text('أول')), paragraph('p2', text('ثانٍ'))], { dateline: 'نُوران' });
    expect(html.match(/نُوران –/g)).toHaveLength(1);
    expect(html).toMatch(/<p id="p1"><b class="dateline">نُوران –<\/b> أول<\/p>/);
  });

  it('puts a slot before the heading it was placed at', () => {
    const html = render([paragraph('p1', text('أول')), { type: 'heading', attrs: { id: 'h2', level: 2 }, content: [text('قسم')] }], {
      ads: [{ before: 'h2', name: 'article-1', format: 'in-article', reason: 'why' }],
    });
    expect(html).toMatch(/<\/p><aside class="ad-slot" data-ad-slot="article-1".*<\/aside><h2 id="h2">/);
  });

  it('leaves out a picture that is not there', () => {
    expect(render([{ type: 'figure', attrs: { id: 'f1', media: 6 } }, { type: 'gallery', attrs: { id: 'g1', media: [6, 7] } }])).toBe('<div class="body"></div>');
  });

  it('names the columns and the rows of a table, and lets a wide one be reached by the keyboard', () => {
    const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({ type, content: [{ type: 'paragraph' as const, attrs: { id: 'c' }, content: [text(words)] }] });
    const table = (columns: number): Block => ({
      type: 'table', attrs: { id: 't1', caption: 'ساعات الماء', source: 'الملحق' },
      content: [
        { type: 'tableRow', content: ['البلدة', 'قبل', 'بعد'].slice(0, columns).map((words) => cell('tableHeader', words)) },
        { type: 'tableRow', content: ['الكُنار', '٠:٣٠', '١:٣٣'].slice(0, columns).map((words) => cell('tableCell', words)) },
      ],
    });
    const html = render([table(3)]);
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html).toMatch(/<th scope="row"><div>الكُنار<\/div><\/th><td>/);
    expect(html).toContain('المصدر: الملحق');
    expect(html).toContain('tabindex="0" aria-labelledby="t1_caption"');
    expect(render([table(2)])).not.toContain('tabindex');
  });

  it('loads nothing of an embed: a title, a link to the provider and a button', () => {
    const html = render([{ type: 'embed', attrs: { id: 'e1', provider: 'youtube', embedId: 'khbr0000001', title: 'مقطع' } }]);
    expect(html).not.toMatch(/<(iframe|img|script)/);
    expect(html).toContain('href="https://www.youtube.com/watch?v=khbr0000001"');
    expect(html).toContain('<embed-card provider="youtube" embed-id="khbr0000001"');
  });

  it('leads from a picture of a gallery to its full size', () => {
    expect(render([{ type: 'gallery', attrs: { id: 'g1', media: [5, 5] } }])).toContain('href="/media/a/b.webp" aria-label="وصف (بالحجم الكامل)"');
  });
});
