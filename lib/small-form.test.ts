import { expect, test } from 'vitest';
import { readSmallForm } from './small-form.ts';

const kind = 'application/x-www-form-urlencoded';
const form = (body: BodyInit, type = kind) => new Request('https://news.example.org/api', { method: 'POST', body, headers: { 'content-type': type }, ...{ duplex: 'half' } });

test('the fields of a plain form, in any script', async () => {
  expect(await readSmallForm(form(new URLSearchParams({ point: 'text', words: 'الصواب & غيره\r\n' }), `${kind};charset=UTF-8`), 1000)).toEqual({ point: 'text', words: 'الصواب & غيره\r\n' });
});

test('nothing but a form is read', async () => {
  expect(await readSmallForm(form('{"point":"text"}', 'application/json'), 1000)).toBeNull();
  expect(await readSmallForm(new Request('https://news.example.org/api', { method: 'POST', headers: { 'content-type': kind } }), 1000)).toBeNull();
});

test('a form that never says how long it is ends where the room does', async () => {
  let sent = 0;
  const endless = new ReadableStream({ pull: (to) => { sent += 1000; to.enqueue(new Uint8Array(1000).fill(97)); } });
  expect(await readSmallForm(form(endless), 8000)).toBeNull();
  expect(sent).toBeLessThan(20_000);
});
