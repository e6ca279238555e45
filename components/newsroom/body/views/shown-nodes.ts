import type { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { bodyNodes } from '../nodes/body-nodes.ts';
import { Embed, Figure, Gallery } from '../nodes/picture-nodes.ts';
import { Table } from '../nodes/table-nodes.ts';
import { EmbedView } from './embed-view.client.tsx';
import { FigureView } from './figure-view.client.tsx';
import { GalleryView } from './gallery-view.client.tsx';
import { TableView, type TableWords } from './table-view.ts';

/** The nodes of a body as they stand on the page. */
export function shownNodes(words: TableWords) {
  const shown: Node[] = [
    Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
    Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
    Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
    Table.extend({ addNodeView: () => ({ node, view, getPos }) => new TableView({ node, view, getPos, words }) }),
  ];
  return [...bodyNodes.filter(({ name }) => !shown.some((node) => node.name === name)), ...shown];
}
