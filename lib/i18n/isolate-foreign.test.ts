import { expect, test } from 'vitest';
import { isolateForeign } from './isolate-foreign.ts';

test('a name of the other direction is isolated in a sentence, one of the same is not', () => {
  expect(isolateForeign({ name: 'ريم قُطامي', moment: '24 November, 20:26', count: 3 }, 'Approved by {name}, {moment}', 'en')).toEqual({ name: '\u2068ريم قُطامي\u2069', moment: '24 November, 20:26', count: 3 });
  expect(isolateForeign({ name: 'ريم قُطامي', address: 'reem@example.org' }, '{name}: {address}', 'ar')).toEqual({ name: 'ريم قُطامي', address: '\u2068reem@example.org\u2069' });
});

test('what a message chooses by, and what is no text, stays what it is', () => {
  const [at, part] = [new Date(0), () => 'x'];
  const message = '{at} {part} {network, select, youtube {مقطع} other {منشور}}';
  expect(isolateForeign({ at, part, network: 'youtube' }, message, 'ar')).toEqual({ at, part, network: 'youtube' });
  expect(isolateForeign(undefined, message, 'ar')).toBeUndefined();
});
