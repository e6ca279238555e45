import { isBlank, styleOf, unwrap } from './around.ts';
import { isLinkAddress } from '../link-address.ts';

/** What is never part of a text. */
const never = 'script, style, meta, link, title, base, template, noscript, xml, button, input, select, textarea, dialog, nav, [hidden], [aria-hidden="true"]';
const frames = 'iframe, object, embed, video, audio, canvas';
const pictures = 'img, picture, svg, figure';

/** Takes out scripts, frames, pictures that lie elsewhere, hidden words, and addresses that are no links. */
export function dropForeign(root: Element): { pictures: number; frames: number } {
  for (const comment of commentsIn(root)) comment.remove();
  for (const element of root.querySelectorAll(never)) element.remove();
  const dropped = { pictures: dropPictures(root), frames: 0 };
  for (const element of root.querySelectorAll(frames)) {
    dropped.frames += 1;
    element.remove();
  }
  for (const element of [...root.querySelectorAll('*')]) {
    const style = styleOf(element);
    // Word hides what its own lists and comments need.
    if (/display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment|footnote|endnote|header|footer)/.test(style)) element.remove();
    // `<o:p>`, `<w:sdt>`, `<st1:place>`: Word's own names around the words.
    else if (element.localName.includes(':') || element.localName === 'font' || element.localName === 'center') unwrap(element);
  }
  for (const link of root.querySelectorAll('a')) keepOrUnwrap(link);
  return dropped;
}

function dropPictures(root: Element): number {
  let count = 0;
  for (const element of root.querySelectorAll(pictures)) {
    if (element.localName === 'figure') continue;
    if (element.localName === 'img' && !isPixel(element)) count += 1;
    if (element.localName !== 'picture') element.remove();
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'v:imagedata') count += 1;
    if (element.localName.startsWith('v:')) element.remove();
  }
  for (const figure of root.querySelectorAll('figure')) {
    // The caption of a picture that stays behind says nothing alone.
    const hadOnlyPicture = !figure.querySelector('table, blockquote, p, ul, ol');
    if (hadOnlyPicture) figure.remove();
    else unwrap(figure);
  }
  return count;
}

/** A dot that tells a server who read. */
function isPixel(image: Element): boolean {
  return ['width', 'height'].every((name) => Number(image.getAttribute(name) ?? 2) <= 1);
}

function keepOrUnwrap(link: Element): void {
  const href = unwrappedAddress(link.getAttribute('href') ?? '');
  if (!isLinkAddress(href) || isBlank(link.textContent)) unwrap(link);
  else link.setAttribute('href', href);
}

/** Google Docs and mail send links by way of their own pages. */
function unwrappedAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const { host, pathname, searchParams } = new URL(href);
  const inner = /(?:^|\.)google\.[a-z.]+$/.test(host) && pathname === '/url' ? (searchParams.get('q') ?? searchParams.get('url')) : null;
  return inner ?? href;
}

function commentsIn(root: Element): ChildNode[] {
  const inner = [...root.childNodes].flatMap((node) => (isElement(node) ? commentsIn(node) : node.nodeType === 8 ? [node] : []));
  return inner;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
