import { expect, test } from 'vitest';
import { isolateForeign } from './isolate-foreign.ts';

test('a name of the other direction is isolated in a sentence, one of the same is not', () => {
  expect(isolateForeign({ name: 'ريم قُطامي', moment: '24 November, 20:26', count: 3 }, 'en')).toEqual({ name: '\u2068ريم قُطامي\u2069', moment: '24 November, 20:26', count: 3 });
  expect(isolateForeign({ name: 'ريم قُطامي', address: 'reem@example.org' }, 'ar')).toEqual({ name: 'ريم قُطامي', address: '\u2068reem@example.org\u2069' });
});

test('what is no text stays what it is', () => {
  const at = new Date(0);
  const part = () => 'x';
  expect(isolateForeign({ at, part }, 'ar')).toEqual({ at, part });
  expect([isolateForeign(undefined, 'ar'), isolateForeign(7, 'en')]).toEqual([undefined, 7]);
});
