import { styleOf, unwrap, wrapContent } from './around.ts';

/** Makes marks of what is bold or italic by style alone, and takes back what is so by name only. Says whether other styles were lost. */
export function boldAndItalicFromStyles(root: Element): boolean {
  let lost = false;
  for (const element of [...root.querySelectorAll('*')]) {
    const style = styleOf(element);
    if (/(?:^|[;\s])(?:color|background(?:-color)?|font(?:-size|-family)?|text-(?:align|decoration|indent))\s*:/.test(style)) lost = true;
    const weight = /font-weight:\s*([a-z0-9]+)/.exec(style)?.[1];
    const slant = /font-style:\s*([a-z]+)/.exec(style)?.[1];
    const isHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
    if (/^(?:b|strong)$/.test(element.localName) && (isHeading || weight === 'normal' || weight === '400')) {
      // Google Docs wraps all it copies in a `<b>` that is not bold.
      if (slant === 'italic') wrapContent(element, 'em');
      unwrap(element);
      continue;
    }
    if (/^(?:i|em)$/.test(element.localName) && slant === 'normal') {
      unwrap(element);
      continue;
    }
    if (slant === 'italic' && isInline(element) && !element.closest('i, em')) wrapContent(element, 'em');
    if (weight && isBold(weight) && isInline(element) && !isHeading && !element.closest('b, strong')) wrapContent(element, 'strong');
  }
  for (const span of root.querySelectorAll('span, u, ins, bdi, bdo, small, big, mark, abbr, label, time')) unwrap(span);
  return lost;
}

function isBold(weight: string): boolean {
  return /^bold(?:er)?$/.test(weight) || Number(weight) >= 600;
}

/** Only words take marks; around blocks a mark would say nothing. */
function isInline(element: Element): boolean {
  return !element.matches('ul, ol, table, thead, tbody, tfoot, tr, blockquote, hr, br') && !element.querySelector('p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, hr');
}
