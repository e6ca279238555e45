import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticlePage } from '#db/articles/published.ts';
import type { Block } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { Article } from './article.tsx';

const edition: Edition = { locale: 'ar', zone: 'Asia/Riyadh', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران' };
const picture = (id: number, words: { alt: string; caption?: string; credit?: string }) => ({
  id, width: 1600, height: 1067, renditions: [{ width: 1600, height: 1067, file: `${id}.webp`, type: 'image/webp' as const }], focal: { x: 0.5, y: 0.5 },
  licence: '', caption: '', credit: '', ...words,
});
const paragraph = (id: string): Block => ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: 'كلمة '.repeat(90) }] });
const section = (number: number): Block[] => [
  { type: 'heading', attrs: { id: `h${number}`, level: 2 }, content: [{ type: 'text', text: `القسم ${number}` }] },
  paragraph(`s${number}-1`), paragraph(`s${number}-2`),
];
const now = Date.UTC(2026, 10, 22, 9);
const author = { id: 1, slug: 'هالة', name: 'هالة المُرجاني', role: 'مراسلة', bio: 'تكتب عن الماء.', kind: 'person' as const, picture: picture(9, { alt: 'هالة المُرجاني' }) };
const story: ArticlePage = {
  id: 7, locale: 'ar', slug: 'نهر', kicker: 'وادي السَّاهور', headline: 'عنوان القصة', standfirst: 'السطر الذي يضيف.', words: 640, breaking: false,
  publishedAt: Date.UTC(2026, 10, 22, 6, 40), updatedAt: Date.UTC(2026, 10, 22, 8, 15),
  section: { id: 3, groupKey: 'environment', slug: 'environment', name: 'بيئة' },
  picture: picture(1, { alt: 'وصف الصورة', caption: 'شرح الصورة', credit: 'رسم: خبر' }), bylines: [{ ...author, pictureId: 9 }],
  groupKey: 'river', body: { type: 'doc', content: [paragraph('p1'), ...[1, 2, 3, 4].flatMap(section)] }, dateline: 'عين الوَرْس', ads: 'on', sensitive: false,
  authors: [author], topics: [{ id: 1, slug: 'المياه', name: 'المياه' }], corrections: [{ id: 1, at: Date.UTC(2026, 10, 22, 8, 15), text: 'والصحيح أحد عشر.' }],
  translations: [], pictures: {}, tags: [],
  summary: { text: 'نص الملخص.', keyPoints: [{ text: 'نقطة', blocks: ['p1'], key: 'a1' }], method: 'generative', edited: false, reviewer: 'ريم قُطامي', reviewedAt: now },
};

function render(changes: Partial<ArticlePage> = {}): string {
  return renderToStaticMarkup(
    <Article
      edition={edition} article={{ ...story, ...changes }} related={[{ ...story, id: 8, headline: 'قصة قريبة' }]} fromSection={[{ ...story, id: 9, headline: 'آخر القسم' }]} now={now}
      siteUrl="https://khabar.example" summaryPlace={{ aiPageHref: '/pages/ai', reportPath: () => '/corrections/report/7', snippets: true }}
    />,
  );
}
const slots = (html: string) => html.match(/data-ad-slot="[^"]+"/g) ?? [];

describe('the page of a story', () => {
  it('is read in the order of the house', () => {
    const html = render();
    const landmarks = [
      'class="crumbs"', '>وادي السَّاهور</div>', '<h1', 'السطر الذي يضيف', 'rel="author"', 'نُشر', 'حُدِّث', 'بتوقيت نُوران', 'دقائق قراءة', 'href="#corrections_note"',
      'wa.me', 'khabar.example/a/7', '<text-size', 'شرح الصورة', 'رسم: خبر', 'ملخص المقال', '<contents-list', 'id="p1"', 'id="h1"', 'data-ad-slot="article-1"', 'id="corrections_note"',
      'rel="tag"', 'class="author-box"', 'قصة قريبة', 'آخر القسم',
    ];
    const places = landmarks.map((mark) => html.indexOf(mark));
    expect(landmarks.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('gives both times to machines with the newsroom’s offset', () => {
    expect(render()).toMatch(/<time dateTime="2026-11-22T09:40:00\+03:00">[^<]*٢٢ نوفمبر ٢٠٢٦، [^<]*:٤٠<\/time>/);
    expect(render()).toContain('2026-11-22T11:15:00+03:00');
    expect(render({ updatedAt: null })).not.toContain('حُدِّث');
  });

  it('lets the author’s name be read once in the byline: the picture beside it is silent', () => {
    const byline = render().split('class="byline"')[1]?.split('class="dates')[0] ?? '';
    expect(byline.match(/هالة المُرجاني/g)).toHaveLength(1);
    expect(byline).toContain('alt=""');
  });

  it('has no slot where ads are off or the story is sensitive', () => {
    expect(slots(render())).not.toEqual([]);
    expect(slots(render({ ads: 'off' }))).toEqual([]);
    expect(slots(render({ sensitive: true }))).toEqual([]);
  });

  it('says where news is written from, and lets a columnist write from anywhere', () => {
    expect(render()).toContain('عين الوَرْس –');
    expect(render({ section: { ...story.section, groupKey: 'opinion' } })).not.toContain('عين الوَرْس –');
  });

  it('lists the contents from four sections on', () => {
    expect(render()).toContain('<contents-list');
    expect(render({ body: { type: 'doc', content: [paragraph('p1'), ...[1, 2, 3].flatMap(section)] } })).not.toContain('<contents-list');
  });

  it('stands without a picture, a summary, topics or corrections', () => {
    const html = render({ picture: null, summary: null, topics: [], corrections: [], standfirst: '', kicker: '', dateline: '' });
    expect(html).not.toMatch(/class="(hero|summary|topics|corrections-note|corrected-flag|kicker)"[^>]*><\/|data-ai-disclosure|href="#corrections_note"/);
    expect(html).toContain('<h1>عنوان القصة</h1>');
  });
});
