import { Node, wrappingInputRule } from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list';
import { listLevels } from '#lib/body/body-of-document.ts';
import { blockId } from './block-id.ts';

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: blockId,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', { ...HTMLAttributes, class: 'body-bullets' }, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*•]\s$/, type: this.type })];
  },
});

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes() {
    return {
      ...blockId(),
      start: {
        default: null,
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? 1);
          return Number.isInteger(start) && start >= 0 && start !== 1 ? start : null;
        },
        renderHTML: (attributes) => (typeof attributes['start'] === 'number' ? { start: attributes['start'] } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', { ...HTMLAttributes, class: 'body-numbers' }, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^(?:1|١)[.)-]\s$/, type: this.type })];
  },
});

/** Lists stand two deep at most: the body allows no more. */
export const BodyListItem = ListItem.extend({
  content: 'paragraph (paragraph | list)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => {
        const { $from } = this.editor.state.selection;
        const within = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1));
        const lists = within.filter(({ type }) => type.isInGroup('list'));
        const item = within.findLast(({ type }) => type.name === this.name);
        if (!item) return false;
        const holdsList = item.children.some(({ type }) => type.isInGroup('list'));
        if (lists.length + (holdsList ? 1 : 0) < listLevels) this.editor.commands.sinkListItem(this.name);
        // Handled in any case: inside a list the key means the list, and never leaves the text.
        return true;
      },
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});
