import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Logo } from '#db/site/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { Masthead } from './masthead.tsx';

const edition: Edition = {
  locale: 'ar', zone: 'Asia/Riyadh', numerals: 'arab', months: 'gregorian', hijri: true, name: 'خبر', motto: '', city: 'نُوران',
};
const now = Date.parse('2026-11-22T11:40:00+03:00');
const sections = [{ id: 7, groupKey: 'economy', slug: 'اقتصاد', name: 'اقتصاد', tagline: '' }];
const shown = (current: number | 'front' | null, more: Partial<Edition> = {}) => renderToStaticMarkup(
  <Masthead edition={{ ...edition, ...more }} now={now} sections={sections} currentSection={current} otherEdition={{ locale: 'en', href: '/en', name: 'English' }} />,
);

describe('Masthead', () => {
  test('the name of the paper is the heading of the front and of no other page', () => {
    expect(shown('front').match(/<h1/g)).toHaveLength(1);
    expect(shown(7)).not.toContain('<h1');
    expect(shown(null)).not.toContain('<h1');
  });

  test('exactly the place where the reader is stands out', () => {
    expect(shown(7).match(/aria-current="page"[^>]*>([^<]*)/)?.[1]).toBe('اقتصاد');
    expect(shown('front').match(/aria-current/g)).toHaveLength(1);
    expect(shown(null)).not.toContain('aria-current');
  });

  test('the other edition is named in its own language and direction', () => {
    expect(shown('front')).toMatch(/<a[^>]*lang="en"[^>]*dir="ltr"[^>]*>English</);
  });

  test('the Hijri date stands under the other one where the edition wants it', () => {
    expect(shown('front')).toContain('١٤٤٨');
    expect(shown('front', { hijri: false })).not.toContain('١٤٤٨');
  });

  test('the paper’s own logo stands for the drawn name, and says it in words', () => {
    const [light, dark] = [{ file: 'ab/light.webp', width: 600, height: 160 }, { file: 'cd/dark.webp', width: 600, height: 160 }];
    const headed = (logo: Logo) => renderToStaticMarkup(
      <Masthead edition={edition} now={now} sections={sections} currentSection="front" otherEdition={{ locale: 'en', href: '/en', name: 'English' }} logo={logo} />,
    );
    expect(headed({ light, dark: null })).toContain('<h1 class="paper-name"><a href="/"><img class="logo" src="/media/ab/light.webp" width="600" height="160" alt="خبر"/></a></h1>');
    expect(headed({ light, dark }).match(/<img[^>]*alt="خبر"/g)).toHaveLength(2);
    expect(headed({ light, dark })).not.toContain('<svg');
  });
});
