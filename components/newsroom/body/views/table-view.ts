import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { TableAttribute } from '../nodes/table-nodes.ts';

export type TableWords = Record<TableAttribute, string>;
type Props = { node: Node; view: EditorView; getPos: () => number | undefined; words: TableWords };

/** A table between the line that names it and the line that says where its figures come from. */
export class TableView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('tbody');
  readonly #fields: Record<TableAttribute, HTMLInputElement>;
  #node: Node;

  constructor({ node, view, getPos, words }: Props) {
    this.#node = node;
    const field = (name: TableAttribute) => {
      const input = document.createElement('input');
      Object.assign(input, { className: `table-${name}`, maxLength: 300, placeholder: words[name], readOnly: !view.editable });
      input.setAttribute('aria-label', words[name]);
      input.addEventListener('input', () => {
        const pos = getPos();
        if (pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, name, input.value));
      });
      return input;
    };
    this.#fields = { caption: field('caption'), source: field('source') };
    const scroll = document.createElement('div');
    const table = document.createElement('table');
    scroll.className = 'table-scroll';
    table.append(this.contentDOM);
    scroll.append(table);
    this.dom.className = 'body-table';
    this.dom.append(this.#fields.caption, scroll, this.#fields.source);
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement;
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  #show(): void {
    const id: unknown = this.#node.attrs['id'];
    if (typeof id === 'string') this.dom.dataset['block'] = id;
    for (const [name, input] of Object.entries(this.#fields)) {
      const value = String(this.#node.attrs[name] ?? '');
      if (input.value !== value) input.value = value;
    }
  }
}
