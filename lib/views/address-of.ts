/** The address of who asks, as the nearest proxy gives it; null where only the machine's own is known. */
export function addressOf(headers: Headers): string | null {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return !address || /^(127\.|::1$|::ffff:127\.)/.test(address) ? null : address;
}
