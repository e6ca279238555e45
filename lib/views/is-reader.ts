import { isFromOwnPage } from '../own-page.ts';

/** How programs that are no readers call themselves; Cubot makes telephones. Whoever hides that they are one is counted. */
const program = /(?<!cu)bot|https?:\/\/|crawl|spider|slurp|scrap|archiv|preview|headless|phantom|lighthouse|monitor|uptime|check|validator|facebookexternalhit|whatsapp|curl|wget|http[-_/]|python|java\/|okhttp|axios|go-http|node|undici|libwww|perl|ruby|php\//i;

/**
 * Whether a request to count a view comes from a page of ours that a person has before them: sent by the browser from our
 * own origin, not fetched ahead, and not by a program that says what it is.
 */
export function isReader(headers: Headers, siteUrl: string): boolean {
  const agent = headers.get('user-agent');
  if (!agent || program.test(agent)) return false;
  if (headers.has('sec-purpose') || headers.has('purpose') || headers.get('x-moz') === 'prefetch') return false;
  return isFromOwnPage(headers, siteUrl);
}
