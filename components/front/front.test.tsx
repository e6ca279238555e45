import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ArticleCard } from '#db/articles/published.ts';
import type { FrontPage } from '#db/fronts/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { Front } from './front.tsx';

const edition: Edition = {
  locale: 'en', zone: 'Asia/Riyadh', numerals: 'latn', months: 'gregorian', hijri: false, name: 'Khabar', motto: '', city: 'Nouran',
};
const now = Date.parse('2026-11-22T11:40:00+03:00');
const section = { id: 1, groupKey: 'economy', slug: 'economy', name: 'Economy' };

function story(id: number, more: Partial<ArticleCard> = {}): ArticleCard {
  return {
    id, locale: 'en', slug: `story-${id}`, kicker: 'Water', headline: `Story ${id}`, standfirst: '', words: 400, breaking: false,
    publishedAt: now - id * 60_000, updatedAt: null, section, picture: null, bylines: [], ...more,
  };
}

const stories = (...ids: number[]) => ids.map((id) => story(id));
const empty: FrontPage = { breaking: null, lead: null, beside: [], briefs: [], latest: [], strips: [], picks: [], corrections: [], tags: [] };
const strip = (rhythm: FrontPage['strips'][number]['rhythm'], ...ids: number[]) => ({ section: { ...section, id: ids[0] ?? 0, tagline: '' }, rhythm, cards: stories(...ids) });
const shown = (front: Partial<FrontPage>) => renderToStaticMarkup(<Front edition={edition} front={{ ...empty, ...front }} now={now} />);
const headlines = (markup: string) => [...markup.matchAll(/>(Story \d+)</g)].map(([, headline]) => headline);

describe('Front', () => {
  test('before the first story the page says that there is none yet', () => {
    expect(shown({})).toContain('Nothing has been published yet');
  });

  test('one story without a picture is a front', () => {
    const markup = shown({ lead: story(1), latest: stories(1) });
    expect(headlines(markup)).toEqual(['Story 1', 'Story 1']);
    expect(markup).not.toContain('<img');
  });

  test('an ad stands on a front with strips and on no other', () => {
    expect(shown({ lead: story(1), latest: stories(1) })).not.toContain('data-ad-slot');
    expect(shown({ lead: story(1), latest: stories(1), strips: [strip('four', 2, 3, 4, 5)] }).match(/data-ad-slot/g)).toHaveLength(1);
  });

  test('every story of every strip is shown, whatever the rhythm and however few', () => {
    for (const rhythm of ['big-and-three', 'four', 'voices'] as const) {
      for (const ids of [[2], [2, 3], [2, 3, 4], [2, 3, 4, 5]]) {
        expect(headlines(shown({ lead: story(1), strips: [strip(rhythm, ...ids)] }))).toEqual(['Story 1', ...ids.map((id) => `Story ${id}`)]);
      }
    }
  });

  test('opinion never stands beside the latest: it has a ground of its own', () => {
    const markup = shown({ lead: story(1), latest: stories(1), strips: [strip('voices', 2, 3)] });
    expect(markup).toContain('opinion-ground');
    expect(markup).not.toContain('with-side');
  });

  test('strips with one big story have it at alternating sides', () => {
    const strips = [strip('big-and-three', 2, 3, 4), strip('big-and-three', 5, 6, 7), strip('four', 8, 9, 10), strip('big-and-three', 11, 12, 13)];
    const forms = [...shown({ lead: story(1), latest: stories(1), strips }).matchAll(/class="(big-and-three[^"]*)"/g)].map(([, form]) => form);
    expect(forms).toEqual(['big-and-three', 'big-and-three mirrored', 'big-and-three']);
  });

  test('no heading steps down by more than one level', () => {
    const markup = shown({ lead: story(1), beside: stories(2, 3), briefs: stories(4), latest: stories(1), strips: [strip('four', 5, 6, 7)], picks: stories(8, 9, 10) });
    const levels = [1, ...[...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))];
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  });
});
