import { expect, test } from 'vitest';
import type { ModelEngine } from '../../engine.ts';
import { keyFor } from './key-for.ts';

const anthropic: ModelEngine = { kind: 'anthropic', model: 'claude-haiku-4-5', vision: false };
const at = (baseUrl: string): ModelEngine => ({ kind: 'openai-compatible', baseUrl, model: 'm', vision: false, place: 'hosted' });

test.for([
  ['http://127.0.0.1:11434/v1', 'k'], ['http://localhost:8080/v1', 'k'], ['http://[::1]:8080/v1', 'k'],
  ['https://evil.example/v1', null], ['https://api.openai.com/v1', null], ['http://10.0.0.5:8000/v1', null], ['http://ollama:11434/v1', null],
  ['https://127.0.0.1.evil.example/v1', null], ['https://localhost.evil.example/v1', null], ['https://127.evil.example/v1', null],
] as const)('where the operator names no address, the key for %s is %s', ([baseUrl, key]) => {
  expect(keyFor(at(baseUrl), { aiKey: 'k', aiUrl: null })).toBe(key);
});

test('Anthropic’s address is fixed, so its key needs no address', () => {
  expect(keyFor(anthropic, { aiKey: 'k', aiUrl: null })).toBe('k');
  expect(keyFor(anthropic, { aiKey: 'k', aiUrl: 'https://api.anthropic.com' })).toBe('k');
  expect(keyFor(anthropic, { aiKey: 'k', aiUrl: 'https://api.openai.com/v1' })).toBeNull();
});

test('the key goes to the origin that the operator names, and to no other', () => {
  const named = { aiKey: 'k', aiUrl: 'https://api.openai.com/v1' };
  expect(keyFor(at('https://api.openai.com/v1'), named)).toBe('k');
  for (const other of ['https://api.openai.com:8443/v1', 'https://evil.example/v1', 'http://127.0.0.1:11434/v1']) expect(keyFor(at(other), named)).toBeNull();
  expect(keyFor(at('https://api.openai.com/v1'), { ...named, aiKey: null })).toBeNull();
});
