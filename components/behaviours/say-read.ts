import { readCountOf } from '#lib/urls.ts';

/** So long a story must be before a reader's eyes without a break, in milliseconds. */
const glance = 5000;

/** Tells the portal once that the story of this page was read: nothing but its number, nothing kept here. */
export function sayRead(): void {
  const address = readCountOf(location.pathname);
  if (!address) return;
  let wait: ReturnType<typeof setTimeout>;
  const said = new AbortController();
  const look = () => {
    clearTimeout(wait);
    if (!document.hidden) wait = setTimeout(() => said.abort(navigator.sendBeacon(address)), glance);
  };
  document.addEventListener('visibilitychange', look, { signal: said.signal });
  look();
}
