import { z } from 'zod';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { embedProviders } from '../../body/schema.ts';
import type { DraftBlock } from '../body-draft.ts';
import type { Reading } from '../reading.ts';
import { pictureFromMarkdown, picturesOnly } from './picture-from-markdown.ts';
import { tableFromMarkdown } from './table-from-markdown.ts';

const galleryAttributes = z.strictObject({ caption: z.string().min(1).optional() });
const tableAttributes = z.strictObject({ caption: z.string().min(1).optional(), source: z.string().min(1).optional() });
const embedAttributes = z.strictObject({ provider: z.enum(embedProviders), id: z.string().min(1), title: z.string().min(1) });

/** `:::gallery`, `:::table` and `::embed`; any other directive is refused. */
export function blockFromDirective(reading: Reading, node: ContainerDirective | LeafDirective): DraftBlock | undefined {
  if (node.type === 'leafDirective') {
    return node.name === 'embed' ? embed(reading, node) : reading.refuse(node, 'directiveUnknown', node.name);
  }
  // Left open, a container takes in the rest of the file, whose own problems would only hide this one.
  if (!node.data?.position?.closing) return reading.refuse(node, 'directiveNotClosed', node.name);
  if (node.name === 'gallery') return gallery(reading, node);
  if (node.name === 'table') return table(reading, node);
  return reading.refuse(node, 'directiveUnknown', node.name);
}

function gallery(reading: Reading, node: ContainerDirective): DraftBlock | undefined {
  const attrs = attributes(reading, node, galleryAttributes);
  const images = node.children.map((child) => (child.type === 'paragraph' ? picturesOnly(child) : undefined));
  const stranger = node.children[images.indexOf(undefined)];
  if (stranger) return reading.refuse(stranger, 'galleryTakesPicturesOnly');
  const pictures = images.flatMap((some) => some ?? []).flatMap((image) => pictureFromMarkdown(reading, image) ?? []);
  return attrs && { type: 'gallery', attrs: { id: reading.nextId('g'), ...attrs, pictures } };
}

function table(reading: Reading, node: ContainerDirective): DraftBlock | undefined {
  const attrs = attributes(reading, node, tableAttributes);
  const [only, more] = node.children;
  if (only?.type !== 'table' || more) return reading.refuse(more ?? node, 'tableExpected');
  return attrs && tableFromMarkdown(reading, only, { id: reading.nextId('t'), ...attrs });
}

function embed(reading: Reading, node: LeafDirective): DraftBlock | undefined {
  if (node.children.length > 0) return reading.refuse(node, 'directiveMalformed', node.name);
  const attrs = attributes(reading, node, embedAttributes);
  if (!attrs) return undefined;
  const { id: embedId, provider, title } = attrs;
  return { type: 'embed', attrs: { id: reading.nextId('e'), provider, embedId, title } };
}

function attributes<T>(reading: Reading, node: ContainerDirective | LeafDirective, schema: z.ZodType<T>): T | undefined {
  const parsed = schema.safeParse(node.attributes ?? {});
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String);
    for (const name of names) reading.refuse(node, 'directiveAttributeInvalid', `${node.name}.${name}`);
  }
  return undefined;
}
