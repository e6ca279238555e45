import type { EmbedProvider } from './embed-address.ts';
import { embedIdPattern } from './patterns.ts';
import type { Block } from './schema.ts';

const providers: Record<EmbedProvider, true> = { youtube: true, x: true, instagram: true, tiktok: true, facebook: true, telegram: true };

/** An embed, where its attributes are those of one. */
export function embedOf(id: string, { provider, embedId, title }: Record<string, unknown>): Block | undefined {
  if (typeof provider !== 'string' || !isEmbedProvider(provider)) return undefined;
  if (typeof embedId !== 'string' || !embedIdPattern.test(embedId) || typeof title !== 'string' || title.trim() === '') return undefined;
  return { type: 'embed', attrs: { id, provider, embedId, title: title.slice(0, 300) } };
}

export function isEmbedProvider(value: string): value is EmbedProvider {
  return Object.hasOwn(providers, value);
}
