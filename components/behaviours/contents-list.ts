import { Behaviour } from './behaviour.ts';

/** `<contents-list>` around links to headings of the page: the link of the section being read carries `aria-current="true"`. */
export class ContentsList extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading !== null) links.set(heading, link);
    }
    const above = new Set<Element>();
    // The watched area ends at the upper third of the window and begins far above it: what it touches has been reached.
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      const current = [...links.keys()].findLast((heading) => above.has(heading));
      for (const [heading, link] of links) {
        if (heading === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }, { rootMargin: '1000000px 0px -66% 0px' });
    for (const heading of links.keys()) observer.observe(heading);
    signal.addEventListener('abort', () => observer.disconnect());
    return links.size > 0;
  }
}
