import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locales.ts';
import { auditWords } from './audit-words.ts';

/** What the verbs of the model leave in the log, read from their sources. */
function recorded(key: 'action' | 'noun'): string[] {
  const files = fs.readdirSync('db', { recursive: true }).map(String).filter((file) => file.endsWith('.ts') && !file.includes('test'));
  const names = files.flatMap((file) => {
    const lines = fs.readFileSync(path.join('db', file), 'utf8').split('\n').filter((line) => /\brecord\(|noun: '\w+', id/.test(line));
    return lines.flatMap((line) => [...line.matchAll(new RegExp(`${key}: '([\\w.]+)'`, 'g'))].map(([, name = '']) => name));
  });
  return [...new Set(names)];
}

test.each(locales)('the log says everything that is recorded in words: %s', (locale) => {
  const words = auditWords({ locale, numerals: 'latn' });
  expect(recorded('action').length).toBeGreaterThan(30);
  expect(recorded('action').filter((name) => words.action(name) === name)).toEqual([]);
  expect(recorded('noun').filter((name) => words.noun(name) === name)).toEqual([]);
});
