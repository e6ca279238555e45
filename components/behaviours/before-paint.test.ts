import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { beforePaint } from './before-paint.ts';

type Painted = { theme?: string; scale?: string };

/** Runs the script on a page that knows only what it touches. */
function paint(getItem: (key: string) => string | null): Painted {
  const painted: Painted = {};
  const dataset = { set theme(theme: string) { painted.theme = theme; } };
  const style = { setProperty: (name: string, value: string) => { if (name === '--reading-scale') painted.scale = value; } };
  runInNewContext(beforePaint, { document: { documentElement: { dataset, style } }, localStorage: { getItem } });
  return painted;
}

function stored(values: Record<string, string>): (key: string) => string | null {
  return (key) => values[key] ?? null;
}

test('a stored theme and size are on the page before it is painted', () => {
  expect(paint(stored({ 'khabar.theme': 'dark', 'khabar.text-size': '1.15' }))).toEqual({ theme: 'dark', scale: '1.15' });
  expect(paint(stored({ 'khabar.theme': 'light' }))).toEqual({ theme: 'light' });
});

test('a page without choices keeps its defaults', () => {
  expect(paint(stored({}))).toEqual({});
});

test('what is neither a theme nor a size is left alone', () => {
  expect(paint(stored({ 'khabar.theme': 'system', 'khabar.text-size': '9;background:red' }))).toEqual({});
});

test('where storage is forbidden nothing breaks', () => {
  expect(paint(() => { throw new Error('denied'); })).toEqual({});
});

test('is short, and safe inside a script element', () => {
  expect(beforePaint.length).toBeLessThanOrEqual(400);
  expect(beforePaint).not.toMatch(/[<&]/);
});
