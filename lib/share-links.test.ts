import { expect, it } from 'vitest';
import { shareLinks } from './share-links.ts';

const links = shareLinks({ url: 'https://khabar.example/a/7', title: 'ماء & ملح: «سؤال؟» #١' });

it('hands over the headline and the link unharmed', () => {
  expect(new URL(links.whatsapp).searchParams.get('text')).toBe('ماء & ملح: «سؤال؟» #١\nhttps://khabar.example/a/7');
  expect(new URL(links.telegram).searchParams.get('url')).toBe('https://khabar.example/a/7');
  expect(new URL(links.x).searchParams.get('text')).toBe('ماء & ملح: «سؤال؟» #١');
  expect(new URL(links.facebook).searchParams.get('u')).toBe('https://khabar.example/a/7');
  expect(new URL(links.email).searchParams.get('body')).toContain('https://khabar.example/a/7');
});
