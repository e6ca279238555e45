/**
 * Whether a browser says that a request comes from a page of our own origin, in one header or the other. What says
 * nothing, and so is no browser, does not.
 */
export function isFromOwnPage(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === siteUrl : site === 'same-origin';
}
