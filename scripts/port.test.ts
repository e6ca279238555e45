import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, portState } from './port.ts';

/** Listens on one address of the machine until the test is over; false where the machine has no such address. */
async function listen(port: number, host: string): Promise<boolean> {
  const server = net.createServer();
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => resolve(true));
  });
}

test('a port that nobody listens on is free, and still is after it was asked for', async () => {
  const port = await freePort();
  expect(await portState(port)).toBe('free');
  expect(await portState(port)).toBe('free');
});

test.for(['127.0.0.1', '::1', '0.0.0.0', '::'])('a port that is taken on %s alone is busy', async (host, { skip }) => {
  const port = await freePort();
  if (!(await listen(port, host))) skip(`this machine has no ${host}`);
  expect(await portState(port)).toBe('busy');
});
