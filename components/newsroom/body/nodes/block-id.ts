import type { Attributes } from '@tiptap/core';
import { blockIdPattern } from '#lib/body/patterns.ts';

/** The id of a block: an attribute of the node, and `data-block` on the page. */
export function blockId(): Attributes {
  return {
    id: {
      default: null,
      parseHTML: (element) => {
        const id = element.getAttribute('data-block') ?? '';
        return blockIdPattern.test(id) ? id : null;
      },
      renderHTML: (attributes) => (typeof attributes['id'] === 'string' ? { 'data-block': attributes['id'] } : {}),
    },
  };
}

/** The id that a node carries; nodes that are no blocks carry none. */
export function idOfNode(node: { attrs: Readonly<Record<string, unknown>> }): string | undefined {
  return typeof node.attrs['id'] === 'string' ? node.attrs['id'] : undefined;
}
