import { expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from './env.ts';

const problemOf = (source: Record<string, string>) => {
  try {
    return readEnvironment(source);
  } catch (error) {
    return error instanceof EnvironmentError ? error.problem : error;
  }
};

test('without any variable the newsroom is in ./data and the site at localhost:3000', () => {
  expect(readEnvironment({ PORT: '' })).toMatchObject({ port: 3000, siteUrl: 'http://localhost:3000', databaseUrl: null, dataDir: expect.stringMatching(/\/data$/) });
  expect(readEnvironment({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
});

test('the address of the site is an origin; a stroke at its end and an Arabic host are taken', () => {
  expect(readEnvironment({ SITE_URL: 'https://news.example.org/' }).siteUrl).toBe('https://news.example.org');
  expect(readEnvironment({ SITE_URL: 'https://خبر.example' }).siteUrl).toBe('https://xn--ngblk.example');
  for (const wrong of ['news.example.org', 'ftp://news.example.org', 'https://news.example.org/ar', 'https://news.example.org/?a=1', 'https://me:secret@news.example.org']) {
    expect(problemOf({ SITE_URL: wrong })).toBe('siteUrlInvalid');
  }
});

test.for(['abc', '0', '-1', '65536', '3000.5'])('%s is no port', (port) => {
  expect(problemOf({ PORT: port })).toBe('portInvalid');
});

test('a database address is one of PostgreSQL, whole', () => {
  expect(readEnvironment({ DATABASE_URL: 'postgresql:///khabar?host=/run/postgresql' }).databaseUrl).toBe('postgresql:///khabar?host=/run/postgresql');
  for (const wrong of ['mysql://localhost/khabar', 'khabar', 'postgres://user:p#ss@localhost/khabar:x', 'postgres://localhost:port/khabar']) {
    expect(problemOf({ DATABASE_URL: wrong })).toBe('databaseUrlInvalid');
  }
});

test('the cache sizes are whole megabytes', () => {
  expect(readEnvironment({ PAGE_CACHE_MB: '5' }).pageCacheBytes).toBe(5_000_000);
  expect(problemOf({ PAGE_CACHE_MB: 'much' })).toBe('cacheSizeInvalid');
  expect(problemOf({ DATA_CACHE_MB: '0' })).toBe('cacheSizeInvalid');
});

test('what is wrong with a variable does not repeat its value, which may hold a password', () => {
  expect(() => readEnvironment({ DATABASE_URL: 'postgres://user:secret@localhost:port/khabar' })).toThrow(/^DATABASE_URL is not valid$/);
});

test('a key of a model is one line of plain signs, and its address a web address', () => {
  expect(readEnvironment({ KHABAR_AI_KEY: ' sk-1 ', KHABAR_AI_URL: 'http://127.0.0.1:11434/v1' })).toMatchObject({ aiKey: 'sk-1', aiUrl: 'http://127.0.0.1:11434/v1', aiModel: null });
  expect(readEnvironment({})).toMatchObject({ aiKey: null, aiUrl: null });
  expect(() => readEnvironment({ KHABAR_AI_KEY: 'sk-1\nsk-2' })).toThrow(/^KHABAR_AI_KEY is not valid$/);
  expect(problemOf({ KHABAR_AI_URL: 'file:///etc' })).toBe('variableInvalid');
});
