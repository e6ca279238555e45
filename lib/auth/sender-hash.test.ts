import { expect, test } from 'vitest';
import { isKnownSender, senderHash } from './sender-hash.ts';

const morning = Date.UTC(2026, 10, 25, 6);
const sender = { secret: 's'.repeat(43), now: morning, network: '203.0.113.7', agent: 'Firefox' };

test('one network is one sender for a day, whatever the browser', () => {
  expect(senderHash(sender)).toMatch(/^[0-9a-f]{64}$/);
  expect(senderHash({ ...sender, agent: 'Chrome', now: morning + 3_600_000 })).toBe(senderHash(sender));
  expect(senderHash({ ...sender, network: '203.0.113.8' })).not.toBe(senderHash(sender));
});

test('the next day and another installation know nothing of it', () => {
  expect(senderHash({ ...sender, now: morning + 86_400_000 })).not.toBe(senderHash(sender));
  expect(senderHash({ ...sender, secret: 't'.repeat(43) })).not.toBe(senderHash(sender));
});

test('behind the machine’s own address browsers are told apart, and none passes for a network', () => {
  const local = { ...sender, network: null };
  expect(senderHash(local)).toBe(senderHash({ ...local }));
  expect(senderHash({ ...local, agent: 'Chrome' })).not.toBe(senderHash(local));
  expect(senderHash({ ...local, agent: sender.network })).not.toBe(senderHash(sender));
  expect([local, sender].map((one) => isKnownSender(senderHash(one)))).toEqual([false, true]);
});
