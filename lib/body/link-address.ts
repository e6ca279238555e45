/** Where a link may point: http, https or mailto, never a script or a data URL. */
export function isLinkAddress(value: string): boolean {
  if (value.length > 2000 || !URL.canParse(value)) return false;
  return ['http:', 'https:', 'mailto:'].includes(new URL(value).protocol);
}

/** An address as somebody types it, made whole: `khabar.example/a` gets its `https`, a name at a host becomes `mailto`. Undefined where it is none. */
export function linkAddressFrom(typed: string): string | undefined {
  const address = typed.trim();
  if (address === '' || /\s/.test(address)) return undefined;
  if (isLinkAddress(address)) return address;
  if (/^[^@/:]+@[^@/:]+\.[^@/:.]{2,}$/.test(address)) return `mailto:${address}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/:]+\.[^/:]+:\d/.test(address)) return undefined;
  const whole = `https://${address.replace(/^\/+/, '')}`;
  return /^[^/?#]+\.[^/?#.]{2,}(?:[/?#:]|$)/.test(address.replace(/^\/+/, '')) && isLinkAddress(whole) ? whole : undefined;
}
