import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SummaryPanel as PublishedSummary } from '#db/summaries/published.ts';
import type { Body } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { paths } from '#lib/urls.ts';
import { SummaryPanel, type SummaryPlace } from './summary-panel.tsx';

const edition: Edition = { locale: 'ar', zone: 'Asia/Riyadh', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران' };
const english: Edition = { ...edition, locale: 'en', numerals: 'latn' };
const text = (words: string) => [{ type: 'text' as const, text: words }];
const body: Body = {
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { id: 'p1' }, content: text('أول') },
    { type: 'heading', attrs: { id: 'h1', level: 2 }, content: text('قسم') },
    { type: 'paragraph', attrs: { id: 'p2' }, content: text('ثانٍ') },
    { type: 'table', attrs: { id: 't1' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', attrs: { id: 'c' } }] }] }] },
  ],
};
const summary: PublishedSummary = {
  text: 'نص.', keyPoints: [{ text: 'نقطة أولى', blocks: ['p2'], key: 'a1' }, { text: 'نقطة ثانية', blocks: ['t1', 'gone'], key: 'b2' }],
  method: 'generative', edited: false, reviewer: 'ريم قُطامي', reviewedAt: Date.UTC(2026, 10, 22, 7, 5),
};
const place: SummaryPlace = { aiPageHref: '/pages/ai', reportPath: (point) => paths.reportSummary('ar', 7, { point }), snippets: true };
const render = (changes: Partial<PublishedSummary> = {}, { in: of = edition, ...other }: { in?: Edition } & Partial<SummaryPlace> = {}) => renderToStaticMarkup(
  <SummaryPanel edition={of} summary={{ ...summary, ...changes }} body={body} place={{ ...place, ...other }} />,
);
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the summary of a story', () => {
  it('is labelled by how it was made, and says that a person answers for it', () => {
    expect(words(render())).toContain('إنتاج AI راجعه محرر');
    expect(words(render({ method: 'extractive' }))).toContain('ملخص آلي من جمل المقال راجعه محرر');
    expect(words(render({ method: 'editor' }))).toContain('كتبه التحرير');
    expect(words(render({ method: 'editor' }))).not.toContain('AI');
    expect(words(render({}, { in: english }))).toContain('Made with AI checked by an editor');
  });

  it('says when an editor changed what a machine had written', () => {
    expect(words(render({ edited: true }))).toContain('كُتب بمساعدة AI حرّره محرر');
    expect(words(render({ edited: true, method: 'extractive' }))).toContain('ملخص آلي من جمل المقال حرّره محرر');
    expect(words(render({ edited: true, method: 'editor' }))).not.toContain('حرّره');
    expect(words(render({ edited: true }, { in: english }))).toContain('Written with the help of AI edited by an editor');
  });

  it('tells machines the same', () => {
    expect(render()).toContain('data-ai-disclosure="ai-assisted"');
    expect(render({ method: 'editor' })).toContain('data-ai-disclosure="none"');
  });

  it('leads from each point to what it rests on, in the edition’s digits', () => {
    expect(render()).toContain('href="#p2" aria-label="¶ ٢: حيث وردت هذه النقطة في المقال">¶ ٢</a>');
    expect(render()).toContain('>¶ الجدول</a>');
    expect(render({}, { in: english })).toContain('>¶ 2</a>');
    expect(render()).not.toContain('#gone');
  });

  it('names links so that what is seen is in what is heard', () => {
    for (const [, label = '', seen = ''] of render().matchAll(/<a [^>]*aria-label="([^"]+)"[^>]*>([^<]+)<\/a>/g)) expect(label).toContain(seen);
  });

  it('says who reviewed it and when', () => {
    expect(render()).toContain('<bdi>ريم قُطامي</bdi>، <time dateTime="2026-11-22T10:05:00+03:00">٢٢ نوفمبر، ١٠:٠٥</time>');
  });

  it('leads from each point, and from the running text, to where an error in it is reported', () => {
    const links = [...render().matchAll(/<a class="(?:report-link|text-link)" href="([^"]+)" rel="nofollow" aria-label="([^"]+)"/g)].map(([, href, label]) => [href, label]);
    expect(links).toEqual([
      ['/corrections/report/7?point=a1', 'أبلغ عن خطأ في النقطة ١'],
      ['/corrections/report/7?point=b2', 'أبلغ عن خطأ في النقطة ٢'],
      ['/corrections/report/7?point=text', 'أبلغ عن خطأ في الملخص'],
    ]);
  });

  it('asks nobody to report an error where nobody would read the report', () => {
    expect(render()).toContain('أبلغ عن خطأ');
    expect(render({}, { reportPath: null })).not.toContain('أبلغ عن خطأ');
  });

  it('keeps its words out of search results only where the newsroom has said so', () => {
    expect(render()).not.toContain('nosnippet');
    expect(render({}, { snippets: false })).toContain('data-nosnippet=""');
  });

  it('is not there without a summary', () => {
    expect(renderToStaticMarkup(<SummaryPanel edition={edition} summary={null} body={body} place={place} />)).toBe('');
  });
});
