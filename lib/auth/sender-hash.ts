import { createHash, createHmac } from 'node:crypto';

type Sender = {
  /** The key of the installation. */
  secret: string;
  /** Epoch milliseconds. */
  now: number;
  /** The network a request comes from; null where only the machine's own is known. */
  network: string | null;
  /** What the browser calls itself: tells senders apart where the network does not. */
  agent: string;
};

/**
 * Tells senders of one day apart, and nothing else: the SHA-256 of where a request comes from, with a salt that follows
 * from the key and the day (UTC). Nobody without the key can try addresses against it, and the next day's differs.
 */
export function senderHash({ secret, now, network, agent }: Sender): string {
  const salt = createHmac('sha256', secret).update(`sender:${new Date(now).toISOString().slice(0, 10)}`).digest('hex');
  return createHash('sha256').update(`${salt}\n${network === null ? `agent:${agent}` : `network:${network}`}`).digest('hex');
}
