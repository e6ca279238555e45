import { isBlank, rename, unwrap } from './around.ts';

/** Makes paragraphs of what is only set apart by breaks, and takes out those that hold nothing. */
export function repairParagraphs(root: Element): void {
  for (const element of root.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const line = rename(element, 'p');
    const quote = line.ownerDocument.createElement('blockquote');
    line.before(quote);
    quote.append(line);
  }
  for (const element of root.querySelectorAll('p, div')) if (!element.querySelector('p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, hr')) splitAtBreaks(element);
  for (const rest of root.querySelectorAll('br')) if (isBetweenBlocks(rest)) rest.remove();
  for (const wrapper of root.querySelectorAll('section, article, main, header, footer, aside, details, summary')) unwrap(wrapper);
  for (const element of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote')) if (isBlank(element.textContent) && !element.closest('td, th')) element.remove();
  for (const text of textsIn(root)) {
    const plain = (text.textContent ?? '').replace(/[ \u00A0]*\u00A0[ \u00A0]*/g, ' ');
    if (plain !== text.textContent) text.textContent = plain;
  }
}

/** Two breaks in a row are how mail and old pages write a new paragraph. */
function splitAtBreaks(element: Element): void {
  const parts: ChildNode[][] = [[]];
  let breaks: ChildNode[] = [];
  for (const node of [...element.childNodes]) {
    if (node.nodeName.toLowerCase() === 'br') {
      breaks.push(node);
      continue;
    }
    if (breaks.length > 0 && node.nodeType === 3 && isBlank(node.textContent)) continue;
    if (breaks.length > 1) parts.push([]);
    else parts.at(-1)?.push(...breaks);
    breaks = [];
    parts.at(-1)?.push(node);
  }
  const full = parts.filter((part) => part.length > 0);
  if (full.length > 1) element.replaceWith(...full.map((part) => paragraphOf(element, part)));
  else for (const last of breaks) last.remove();
}

function paragraphOf(element: Element, nodes: ChildNode[]): Element {
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.append(...nodes);
  return paragraph;
}

function isBetweenBlocks(rest: Element): boolean {
  const block = /^(?:p|div|ul|ol|table|blockquote|h[1-6]|hr|br)$/;
  const near = [rest.previousElementSibling, rest.nextElementSibling].filter((each) => each !== null);
  return !rest.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') && near.some(({ localName }) => block.test(localName));
}

function textsIn(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node] : textsIn(node)));
}
