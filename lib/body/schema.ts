import { z } from 'zod';
import { isLinkAddress } from './link-address.ts';
import { blockIdPattern, embedIdPattern, languagePattern } from './patterns.ts';

/**
 * The closed schema of an article's body: ProseMirror JSON that an editor can load and our renderer can show.
 * Every block carries a stable id, which key points and anchors refer to.
 */

const blockId = z.string().regex(blockIdPattern);
const mediaId = z.int().positive();
const language = z.string().regex(languagePattern);

/** Where a link may point: http, https or mailto, never a script or a data URL. */
export const linkAddress = z.string().max(2000).refine(isLinkAddress, 'link');

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('strong') }),
  z.strictObject({ type: z.literal('em') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkAddress }) }),
  z.strictObject({ type: z.literal('codeSwitch'), attrs: z.strictObject({ lang: language, dir: z.enum(['ltr', 'rtl']) }) }),
]);

const text = z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).max(4).optional() });
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
const inline = z.discriminatedUnion('type', [text, hardBreak]);
const inlines = z.array(inline);

const paragraph = z.strictObject({ type: z.literal('paragraph'), attrs: z.strictObject({ id: blockId }), content: inlines.optional() });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ id: blockId, level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines.min(1),
});

const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.array(z.union([paragraph, bulletList, orderedList])).min(1);
  },
});
const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  attrs: z.strictObject({ id: blockId }),
  get content() {
    return z.array(listItem).min(1);
  },
});
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ id: blockId, start: z.int().min(0).optional() }),
  get content() {
    return z.array(listItem).min(1);
  },
});

const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z.strictObject({ id: blockId, source: inlines.optional() }),
  content: z.array(paragraph).min(1),
});
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({ id: blockId, media: mediaId }),
});
const gallery = z.strictObject({
  type: z.literal('gallery'),
  attrs: z.strictObject({ id: blockId, caption: z.string().max(500).optional(), media: z.array(mediaId).min(2).max(40) }),
});

/** Who may be embedded; readers see a card and a link, nothing is loaded from the provider before a click. */
export const embedProviders = ['youtube', 'x', 'instagram', 'tiktok', 'facebook', 'telegram'] as const;
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    id: blockId,
    provider: z.enum(embedProviders),
    embedId: z.string().regex(embedIdPattern),
    title: z.string().min(1).max(300),
  }),
});

const cell = { content: z.array(paragraph).min(1) };
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('tableHeader'), ...cell }),
      z.strictObject({ type: z.literal('tableCell'), ...cell }),
    ]))
    .min(1)
    .max(12),
});
const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ id: blockId, caption: z.string().max(300).optional(), source: z.string().max(300).optional() }),
  content: z.array(tableRow).min(1).max(200),
});
const divider = z.strictObject({ type: z.literal('divider'), attrs: z.strictObject({ id: blockId }) });

const block = z.discriminatedUnion('type', [
  paragraph, heading, bulletList, orderedList, blockquote, figure, gallery, embed, table, divider,
]);

export const bodySchema = z.strictObject({ type: z.literal('doc'), content: z.array(block) });

export type Body = z.infer<typeof bodySchema>;
export type Block = z.infer<typeof block>;
export type Inline = z.infer<typeof inline>;
export type Mark = z.infer<typeof mark>;
export type ListItem = z.infer<typeof listItem>;
export type Paragraph = z.infer<typeof paragraph>;
