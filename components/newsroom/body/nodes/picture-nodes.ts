import { Node } from '@tiptap/core';
import { isEmbedProvider } from '#lib/body/embed-of-document.ts';
import { embedIdPattern } from '#lib/body/patterns.ts';
import { blockId } from './block-id.ts';

const block = { group: 'block', atom: true, draggable: true };

/** A picture of the library, by its number and never by an address. */
export const Figure = Node.create({
  name: 'figure',
  ...block,
  addAttributes: () => ({ ...blockId(), media: { default: 0, rendered: false } }),
  parseHTML: () => [{
    tag: 'figure[data-media]',
    getAttrs: (element) => {
      const [media] = mediaOf(element);
      return media !== undefined && { media };
    },
  }],
  renderHTML: ({ HTMLAttributes, node }) => ['figure', { ...HTMLAttributes, 'data-media': String(node.attrs['media']) }],
});

export const Gallery = Node.create({
  name: 'gallery',
  ...block,
  addAttributes: () => ({ ...blockId(), caption: { default: '', rendered: false }, media: { default: [], rendered: false } }),
  parseHTML: () => [{
    tag: 'figure[data-gallery]',
    getAttrs: (element) => {
      const media = mediaOf(element);
      return media.length > 1 && { media, caption: element.getAttribute('data-gallery') ?? '' };
    },
    priority: 60,
  }],
  renderHTML: ({ HTMLAttributes, node }) => ['figure', { ...HTMLAttributes, 'data-gallery': String(node.attrs['caption']), 'data-media': String(node.attrs['media']) }],
});

/** A post or a film that lies elsewhere. */
export const Embed = Node.create({
  name: 'embed',
  ...block,
  addAttributes: () => ({ ...blockId(), provider: { default: '', rendered: false }, embedId: { default: '', rendered: false }, title: { default: '', rendered: false } }),
  parseHTML: () => [{
    tag: 'figure[data-provider]',
    getAttrs: (element) => {
      const [provider = '', embedId = '', title = ''] = ['data-provider', 'data-embed', 'data-title'].map((name) => element.getAttribute(name) ?? '');
      return isEmbedProvider(provider) && embedIdPattern.test(embedId) && title !== '' && { provider, embedId, title };
    },
    priority: 60,
  }],
  renderHTML: ({ HTMLAttributes, node }) => ['figure', {
    ...HTMLAttributes, 'data-provider': String(node.attrs['provider']), 'data-embed': String(node.attrs['embedId']), 'data-title': String(node.attrs['title']),
  }],
});

function mediaOf(element: HTMLElement): number[] {
  return (element.getAttribute('data-media') ?? '').split(',').filter((part) => /^[1-9]\d{0,14}$/.test(part)).map(Number);
}
