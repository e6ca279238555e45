import { expect, test } from 'vitest';
import { engineNamed } from './engine-named.ts';
import { readEngine, type EngineProblem, type Place } from './engine.ts';
import { keyFor } from './models/connection/key-for.ts';

const openAi = (baseUrl: string, place: Place) => ({ kind: 'openai-compatible', baseUrl, model: 'qwen3:8b', vision: false, place });

test.for<[string, Place]>([
  ['https://api.openai.com/v1', 'hosted'],
  ['https://api.openai.com/v1/', 'hosted'],
  ['https://models.example.org:8443/v1', 'local'],
  ['http://127.0.0.1:11434/v1', 'local'],
  ['http://localhost:8080/v1', 'local'],
  ['http://ollama:11434/v1', 'local'],
  ['http://host.docker.internal:11434/v1', 'local'],
  ['http://192.168.1.20:8000/v1', 'local'],
  ['http://[::1]:8000/v1', 'local'],
  ['http://[fd12:3456::1]:8000/v1', 'local'],
])('%s is an address of a model that is %s', ([baseUrl, place]) => {
  expect(readEngine(openAi(baseUrl, place))).toMatchObject({ ok: true, value: { baseUrl: baseUrl.replace(/\/$/, '') } });
});

test.for<[string, Place, EngineProblem]>([
  ['api.openai.com/v1', 'hosted', 'aiAddressInvalid'],
  ['ftp://models.example.org/v1', 'hosted', 'aiAddressInvalid'],
  ['file:///etc/passwd', 'local', 'aiAddressInvalid'],
  ['https://me:secret@models.example.org/v1', 'hosted', 'aiAddressInvalid'],
  ['https://models.example.org/v1?key=1', 'hosted', 'aiAddressInvalid'],
  ['http://api.openai.com/v1', 'hosted', 'aiAddressOpen'],
  ['http://models.example.org/v1', 'local', 'aiAddressOpen'],
  ['http://8.8.8.8/v1', 'local', 'aiAddressOpen'],
  ['https://10.0.0.7/v1', 'hosted', 'aiAddressPrivate'],
  ['https://localhost/v1', 'hosted', 'aiAddressPrivate'],
  ['http://169.254.169.254/latest', 'local', 'aiAddressForbidden'],
  ['http://2852039166/latest', 'local', 'aiAddressForbidden'],
  ['http://0xa9fea9fe/latest', 'local', 'aiAddressForbidden'],
  ['http://[fd00:ec2::254]/latest', 'local', 'aiAddressForbidden'],
  ['http://[::ffff:169.254.169.254]/latest', 'local', 'aiAddressForbidden'],
  ['http://[64:ff9b::a9fe:a9fe]/latest', 'local', 'aiAddressForbidden'],
  ['http://[fe80::1]/v1', 'local', 'aiAddressForbidden'],
  ['http://metadata.google.internal/', 'local', 'aiAddressForbidden'],
  ['http://metadata.google.internal./', 'local', 'aiAddressForbidden'],
  ['http://0.0.0.0:11434/v1', 'local', 'aiAddressForbidden'],
])('%s is no address of a model that is %s: %s', ([baseUrl, place, reason]) => {
  expect(readEngine(openAi(baseUrl, place))).toEqual({ ok: false, reason });
});

test('a model has a name, and nothing else belongs to an engine: no key either', () => {
  expect(readEngine({ kind: 'anthropic', model: 'claude-haiku-4-5', vision: true }).ok).toBe(true);
  expect(readEngine({ kind: 'anthropic', model: '', vision: true })).toEqual({ ok: false, reason: 'aiModelInvalid' });
  expect(readEngine({ kind: 'anthropic', model: 'a model', vision: true })).toEqual({ ok: false, reason: 'aiModelInvalid' });
  expect(readEngine({ kind: 'anthropic', model: 'claude', vision: true, key: 'sk-1' })).toEqual({ ok: false, reason: 'aiEngineInvalid' });
  expect(readEngine({ kind: 'gateway' })).toEqual({ ok: false, reason: 'aiEngineInvalid' });
  expect(readEngine(null)).toEqual({ ok: false, reason: 'aiEngineInvalid' });
  expect(readEngine({ kind: 'embedded' })).toEqual({ ok: true, value: { kind: 'embedded' } });
});

test('a key whose address the operator names goes to no other', () => {
  const anthropic = { kind: 'anthropic', model: 'claude', vision: false } as const;
  expect(keyFor(anthropic, { aiKey: 'k', aiUrl: null })).toBe('k');
  expect(keyFor(anthropic, { aiKey: 'k', aiUrl: 'https://api.anthropic.com' })).toBe('k');
  expect(keyFor(anthropic, { aiKey: 'k', aiUrl: 'https://models.example.org/v1' })).toBeNull();
  expect(keyFor(anthropic, { aiKey: null, aiUrl: null })).toBeNull();
});

test('a command finds its model in the environment', () => {
  const ollama = { aiUrl: 'http://127.0.0.1:11434/v1', aiModel: 'qwen3:8b' };
  expect(engineNamed('embedded', ollama)).toEqual({ ok: true, value: { kind: 'embedded' } });
  expect(engineNamed('model', ollama)).toMatchObject({ ok: true, value: { kind: 'openai-compatible', model: 'qwen3:8b', place: 'local' } });
  expect(engineNamed('aya:8b', ollama)).toMatchObject({ ok: true, value: { model: 'aya:8b' } });
  expect(engineNamed('gpt-4o', { aiUrl: 'https://api.openai.com/v1', aiModel: null })).toMatchObject({ ok: true, value: { place: 'hosted' } });
  expect(engineNamed('claude-haiku-4-5', { aiUrl: null, aiModel: null })).toMatchObject({ ok: true, value: { kind: 'anthropic' } });
  expect(engineNamed('model', { aiUrl: 'https://api.anthropic.com/v1', aiModel: 'claude-haiku-4-5' })).toMatchObject({ ok: true, value: { kind: 'anthropic' } });
  expect(engineNamed('model', { aiUrl: null, aiModel: null })).toEqual({ ok: false, reason: 'aiModelInvalid' });
  expect(engineNamed('qwen3:8b', { aiUrl: null, aiModel: null })).toEqual({ ok: false, reason: 'aiAddressInvalid' });
});
