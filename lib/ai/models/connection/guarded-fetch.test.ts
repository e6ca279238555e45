import { afterEach, expect, test } from 'vitest';
import { startModelServer, type ModelServer } from '../testing-server.ts';
import { engineBaseUrl } from '../../engine.ts';
import { judgeAddress } from './address-rules.ts';
import { guardedFetch } from './guarded-fetch.ts';

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const open = async () => {
  server = await startModelServer({ say: 'ok' });
  return new URL(engineBaseUrl(server.engine)).port;
};

test('a name is judged by the addresses it resolves to, when the connection is made', async () => {
  const port = await open();
  const local = guardedFetch({ baseUrl: `http://localhost:${port}/v1`, place: 'local' });
  expect((await local(`http://localhost:${port}/v1/x`, { method: 'POST', body: '{}' })).status).toBe(200);
  // What the settings refuse is refused here once more: a row may be older than the rule.
  await expect(guardedFetch({ baseUrl: `http://localhost:${port}/v1`, place: 'hosted' })(`http://localhost:${port}/v1/x`)).rejects.toThrow('address');
  expect(server?.requests).toHaveLength(1);
});

test.for([['169.254.169.254', 'local'], ['8.8.8.8', 'local'], ['127.0.0.1', 'hosted']] as const)('a name that turns out to be %s is not connected to by a %s engine', async ([address, place]) => {
  const port = await open();
  const baseUrl = place === 'hosted' ? `https://models.example.org:${port}/v1` : `http://models.lan:${port}/v1`;
  const fetch = guardedFetch({ baseUrl, place, resolve: (_name, _options, answer) => answer(null, [{ address: '10.0.0.1', family: 4 }, { address, family: 4 }]) });
  await expect(fetch(`${baseUrl}/x`)).rejects.toThrow('address');
  expect(server?.requests).toHaveLength(0);
});

test('it goes to its own origin and nowhere else', async () => {
  const port = await open();
  const fetch = guardedFetch({ baseUrl: `http://127.0.0.1:${port}/v1`, place: 'local' });
  await expect(fetch(`http://localhost:${port}/v1/x`)).rejects.toThrow('address');
  await expect(fetch('http://169.254.169.254/latest')).rejects.toThrow('address');
  expect(server?.requests).toHaveLength(0);
});

test.for<[string, ReturnType<typeof judgeAddress>]>([
  ['8.8.8.8', 'public'], ['2606:4700::1111', 'public'], ['::ffff:8.8.8.8', 'public'], ['64:ff9b::808:808', 'public'],
  ['10.1.2.3', 'private'], ['172.31.0.1', 'private'], ['172.32.0.1', 'public'], ['100.64.0.1', 'private'], ['::1', 'private'], ['fd12::1', 'private'], ['::ffff:127.0.0.1', 'private'],
  ['169.254.169.254', 'never'], ['fe80::1', 'never'], ['fe80::1%eth0', 'never'], ['fd00:ec2::254', 'never'], ['0.0.0.0', 'never'], ['::', 'never'], ['255.255.255.255', 'never'], ['100.100.100.200', 'never'],
  ['::ffff:a9fe:a9fe', 'never'], ['2002:a9fe:a9fe::1', 'never'], ['not an address', 'never'],
])('%s is %s', ([address, reach]) => {
  expect(judgeAddress(address)).toBe(reach);
});
