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

const unknown = 'unknown:';

/**
 * Tells senders of one day apart, and nothing else: the SHA-256 of where a request comes from, with a salt that follows
 * from the key and the day (UTC). Nobody without the key can try addresses against it, and the next day's differs.
 * Where no network is known it says so: a browser may call itself anything, so that one person is as many senders as they like.
 */
export function senderHash({ secret, now, network, agent }: Sender): string {
  const salt = createHmac('sha256', secret).update(`sender:${new Date(now).toISOString().slice(0, 10)}`).digest('hex');
  const hash = (text: string) => createHash('sha256').update(`${salt}\n${text}`).digest('hex');
  return network === null ? `${unknown}${hash(`agent:${agent}`)}` : hash(`network:${network}`);
}

/** Whether a sender is told apart by the network, and not only by a name that they chose. */
export function isKnownSender(sender: string): boolean {
  return !sender.startsWith(unknown);
}
