import type { DocumentNode } from './document-node.ts';
import { isLinkAddress } from './link-address.ts';
import { languagePattern } from './patterns.ts';
import type { Inline, Mark } from './schema.ts';

/** The words of a line and what is marked in them. */
export function inlinesOf(content: DocumentNode[] = []): Inline[] {
  return content.flatMap((node): Inline[] => {
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node.type !== 'text' || !node.text) return [];
    const marks = (node.marks ?? []).flatMap((mark) => markOf(mark) ?? []);
    return [marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }];
  });
}

function markOf({ type, attrs = {} }: { type: string; attrs?: Record<string, unknown> }): Mark | undefined {
  switch (type) {
    case 'strong':
    case 'em':
      return { type };
    case 'link':
      return typeof attrs.href === 'string' && isLinkAddress(attrs.href) ? { type, attrs: { href: attrs.href } } : undefined;
    case 'codeSwitch':
      return typeof attrs.lang === 'string' && languagePattern.test(attrs.lang) ? { type, attrs: { lang: attrs.lang, dir: attrs.dir === 'rtl' ? 'rtl' : 'ltr' } } : undefined;
    default:
      return undefined;
  }
}
