import type { embedProviders } from './schema.ts';

export type EmbedProvider = (typeof embedProviders)[number];

/** The public page of an embedded post or film, for readers who go there rather than load it here. An id of a post may carry the path before it: `reel/…`, `name/status/…`. */
const pages: Record<EmbedProvider, (id: string) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  x: (id) => `https://x.com/${id.includes('/') ? id : `i/status/${id}`}`,
  instagram: (id) => `https://www.instagram.com/${id.includes('/') ? id : `p/${id}`}/`,
  tiktok: (id) => `https://www.tiktok.com/player/v1/${id}`,
  facebook: (id) => `https://www.facebook.com/${id}`,
  telegram: (id) => `https://t.me/${id}`,
};

export function embedAddress({ provider, embedId }: { provider: EmbedProvider; embedId: string }): string {
  return pages[provider](embedId);
}
