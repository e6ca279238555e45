import { addressHeader, networkOf } from '../auth/address.ts';

/** Who asks, as far as the server's door knows: the network of the address; null where only the machine's own is known. */
export function addressOf(headers: Headers): string | null {
  const address = headers.get(addressHeader);
  return !address || /^(127\.|::1$|::ffff:127\.)/.test(address) ? null : networkOf(address);
}
