/** What an address looks like in a text: with a scheme, `www.`, or an e-mail. */
const address = /(?:https?|ftp|mailto|data|javascript):[^\s<>()"'«»]+|\bwww\.[^\s<>()"'«»]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Tag characters, selectors that can hide bytes, bidi controls, zero-width and control characters. Joiners stay: Persian names need them. */
const unseen = /[\u{E0000}-\u{E01EF}\uFE00-\uFE0F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\uFFF9-\uFFFC]/gu;

const mostRounds = 20;

/** What a model wrote, as plain words on one line: no markup, no addresses, nothing that cannot be seen. */
export function plainField(text: string): string {
  let plain = text;
  // What is taken out of a text may leave together what stood apart: until nothing more is found.
  for (let round = 0; round < mostRounds; round += 1) {
    const stripped = strip(plain);
    if (stripped === plain) break;
    plain = stripped;
  }
  return plain;
}

function strip(text: string): string {
  return seenOnly(text)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(address, ' ')
    .replace(/^\s*(?:[-*•–#>]+|\d{1,2}[.)])\s+/u, '')
    .replace(/\*\*|__|`+|[<>]/g, '')
    .replace(/\s+([،؛:,;.!?؟…])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same letters without what no reader sees. */
export function seenOnly(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replace(/\p{Cc}+/gu, ' ');
}

/** The addresses and bare hosts in a text, in small letters. */
export function addressesIn(text: string): string[] {
  const hosts = text.match(/\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|io|co|me|tv|example|invalid|test|xyz|site|online|app|dev|link|click|[a-z]{2})\b(?:\/[^\s<>()"'«»]*)?/gi) ?? [];
  return [...(text.match(address) ?? []), ...hosts].map((found) => found.toLowerCase().replace(/[.,،؛;:!?؟]+$/u, ''));
}
