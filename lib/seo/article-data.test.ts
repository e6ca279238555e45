import { describe, expect, it } from 'vitest';
import type { Edition } from '../i18n/edition.ts';
import { articleData, type DescribedStory } from './article-data.ts';

const edition: Edition = { locale: 'ar', zone: 'Asia/Riyadh', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران' };
const site = { edition, siteUrl: 'https://khabar.example' };
const rendition = (width: number, height: number) => ({ width, height, file: `ab/${width}x${height}.webp` });
const story: DescribedStory = {
  id: 7, locale: 'ar', slug: 'نهر', headline: 'عنوان', standfirst: 'سطر', words: 640, dateline: 'عين الوَرْس',
  publishedAt: Date.UTC(2026, 10, 22, 6, 40), updatedAt: Date.UTC(2026, 10, 22, 8, 15),
  section: { groupKey: 'environment', slug: 'environment', name: 'بيئة' }, topics: [{ name: 'المياه' }],
  authors: [{ name: 'هالة المُرجاني', slug: 'هالة', kind: 'person' }, { name: 'فريق التحرير', slug: 'التحرير', kind: 'desk' }],
  picture: { renditions: [rendition(320, 213), rendition(1280, 853), rendition(1600, 1067)], caption: 'المجرى', credit: 'رسم: خبر' },
  corrections: [], translations: [],
};

describe('the structured data of a story', () => {
  it('gives times with the offset of the newsroom', () => {
    expect(articleData(story, site)).toMatchObject({ datePublished: '2026-11-22T09:40:00+03:00', dateModified: '2026-11-22T11:15:00+03:00' });
  });

  it('says a story that was never updated was last changed when it came out', () => {
    expect(articleData({ ...story, updatedAt: null }, site)).toMatchObject({ dateModified: '2026-11-22T09:40:00+03:00' });
  });

  it('names people as people and the desk as an organisation, each with an address', () => {
    expect(articleData(story, site).author).toEqual([
      { '@type': 'Person', name: 'هالة المُرجاني', url: 'https://khabar.example/authors/%D9%87%D8%A7%D9%84%D8%A9' },
      { '@type': 'Organization', name: 'فريق التحرير', url: 'https://khabar.example/authors/%D8%A7%D9%84%D8%AA%D8%AD%D8%B1%D9%8A%D8%B1' },
    ]);
  });

  it('shows one picture of each shape, wide enough for search, with its words', () => {
    const renditions = [rendition(480, 320), rendition(1280, 853), rendition(1600, 1067), rendition(1200, 1200), rendition(600, 600), rendition(1600, 900)];
    expect(articleData({ ...story, picture: { renditions, caption: 'المجرى', credit: 'رسم: خبر' } }, site).image).toEqual(
      ['1600x1067', '1600x900', '1200x1200'].map((name) => ({ '@type': 'ImageObject', url: `https://khabar.example/media/ab/${name}.webp`, caption: 'المجرى', creditText: 'رسم: خبر' })),
    );
  });

  it('falls back to the largest picture there is', () => {
    const renditions = [rendition(320, 213), rendition(900, 600)];
    expect(articleData({ ...story, picture: { renditions, caption: '', credit: '' } }, site).image).toEqual([{ '@type': 'ImageObject', url: 'https://khabar.example/media/ab/900x600.webp' }]);
  });

  it('marks opinion as opinion', () => {
    expect(articleData({ ...story, section: { ...story.section, groupKey: 'opinion' } }, site)['@type']).toBe('OpinionNewsArticle');
  });

  it('carries every correction with its time', () => {
    expect(articleData({ ...story, corrections: [{ at: Date.UTC(2026, 10, 22, 8, 15), text: 'والصحيح' }] }, site).correction).toEqual([
      { '@type': 'CorrectionComment', text: 'والصحيح', datePublished: '2026-11-22T11:15:00+03:00' },
    ]);
  });

  it('ties a translation to its original and an original to its translations', () => {
    const english = { locale: 'en' as const, id: 8, slug: 'river', headline: 'River' };
    expect(articleData({ ...story, translations: [english] }, site)).toMatchObject({ workTranslation: [{ '@id': 'https://khabar.example/en/articles/8/river', inLanguage: 'en' }] });
    const arabic = { locale: 'ar' as const, id: 7, slug: 'نهر', headline: 'عنوان' };
    expect(articleData({ ...story, locale: 'en', translations: [arabic] }, site)).toMatchObject({ translationOfWork: { inLanguage: 'ar' } });
  });

  it('shows the logo of the paper, and where its policies stand, once they are chosen', () => {
    const policies = { ethics: '/pages/ethics', contact: '/pages/contact', privacy: '/pages/privacy' };
    const { publisher } = articleData(story, { ...site, logo: 'ab/logo.webp', policies });
    expect(publisher).toEqual({
      '@type': 'NewsMediaOrganization', name: 'خبر', url: 'https://khabar.example/',
      logo: { '@type': 'ImageObject', url: 'https://khabar.example/media/ab/logo.webp' },
      ethicsPolicy: 'https://khabar.example/pages/ethics', contactPoint: { '@type': 'ContactPoint', url: 'https://khabar.example/pages/contact' },
    });
    expect(JSON.stringify(articleData(story, site).publisher)).toBe(JSON.stringify({
      '@type': 'NewsMediaOrganization', name: 'خبر', url: 'https://khabar.example/', logo: { '@type': 'ImageObject', url: 'https://khabar.example/publisher-logo.png' },
    }));
  });

  it('leaves out what the story has not, rather than saying it is empty', () => {
    const json = JSON.stringify(articleData({ ...story, picture: null, topics: [], dateline: '' }, site));
    expect(json).not.toMatch(/image"|keywords|"dateline|correction|[tT]ranslation|null|""/);
  });
});
