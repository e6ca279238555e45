/**
 * A finished page as readers need it: without the framework's scripts, their preloads and the data they would
 * hydrate from. Reader pages hold no React in the browser, so that nothing is lost but 140 kB of script and half
 * of the HTML. Kept are structured data, our one module and scripts marked as ours.
 */
export function leanPage(html: string): string {
  return html.replace(scripts, (script, attributes: string) => (isKept(attributes) ? script : '')).replace(scriptPreloads, '');
}

/** Text of a story cannot match: React writes `<` as an entity, and JSON-LD as an escape. */
const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreloads = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="script")[^>]*>/g;

function isKept(attributes: string): boolean {
  return /\btype="(application\/ld\+json|module)"/.test(attributes) || /\bdata-ours\b/.test(attributes);
}
