import { expect, test } from 'vitest';
import { jsonForScript } from './json-for-script.ts';

test('a headline cannot close the script element it stands in', () => {
  const json = jsonForScript({ headline: '</script><script>alert(1)</script>' });
  expect(json).not.toMatch(/[<>]/);
});

test('comments and character references cannot begin inside the script', () => {
  expect(jsonForScript(['<!--', '&lt;'])).toBe('["\\u003C!--","\\u0026lt;"]');
});

test('the separators of lines and paragraphs are written as escapes', () => {
  expect(jsonForScript('a\u2028b\u2029c')).toBe('"a\\u2028b\\u2029c"');
});

test('what is read back is what was written', () => {
  const data = { name: 'خبر', text: '«<&>»\u2028\u2029', list: [1, null, true] };
  expect(JSON.parse(jsonForScript(data))).toEqual(data);
});
