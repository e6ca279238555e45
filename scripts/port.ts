import net from 'node:net';
import { fail } from './fail.ts';
import { sayError } from './say.ts';

type PortState = 'free' | 'busy' | 'forbidden';

/** A port may be taken on one address only; the server wants it on all. */
const addresses = ['::', '0.0.0.0', '127.0.0.1', '::1'];

/** Whether the server could listen on this port, on every address of the machine. */
export async function portState(port: number): Promise<PortState> {
  for (const address of addresses) {
    const problem = await problemAt(port, address);
    if (problem === 'EACCES') return 'forbidden';
    if (problem === 'EADDRINUSE') return 'busy';
  }
  return 'free';
}

/** Ends the command when the server could not listen on this port. */
export async function failUnlessFree(port: number): Promise<void> {
  const state = await portState(port);
  if (state === 'busy') fail(sayError('portBusy', { port: String(port) }));
  if (state === 'forbidden') fail(sayError('portForbidden', { port: String(port) }));
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The code of what stands in the way; a machine without the address (no IPv6) is none. */
function problemAt(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? null));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
}
