import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import { BodyListItem, BulletList, OrderedList } from './list-nodes.ts';
import { BodyLink, CodeSwitch, Em, Strong } from './marks.ts';
import { Embed, Figure, Gallery } from './picture-nodes.ts';
import { Quote, QuoteSource } from './quote-nodes.ts';
import { Table, TableCell, TableHeader, TableRow } from './table-nodes.ts';
import { BodyHeading, BodyParagraph, Divider, LineBreak } from './text-nodes.ts';

/** The nodes and marks of a body, one for each of the closed schema, and the line under a quote. */
export const bodyNodes = [
  Document, BodyParagraph, Text, LineBreak, BodyHeading, BulletList, OrderedList, BodyListItem, Quote, QuoteSource, Figure, Gallery, Embed,
  Table, TableRow, TableHeader, TableCell, Divider, BodyLink, Strong, Em, CodeSwitch,
];
