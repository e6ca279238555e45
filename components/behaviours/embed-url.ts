import type { embedProviders } from '#lib/body/schema.ts';

export type EmbedProvider = (typeof embedProviders)[number];
type Frame = {
  /** Where the frame comes from; a content security policy lists the same. */
  origin: string;
  /** What an id of the provider looks like. */
  id: RegExp;
  path: (id: string) => string;
};

/** Whom a reader may call up in a frame, after a click and never before. */
const frames: Readonly<Record<EmbedProvider, Frame>> = {
  youtube: { origin: 'https://www.youtube-nocookie.com', id: /^[\w-]{11}$/, path: (id) => `/embed/${id}?autoplay=1&rel=0` },
  x: { origin: 'https://platform.twitter.com', id: /^\d{1,20}$/, path: (id) => `/embed/Tweet.html?dnt=true&id=${id}` },
  instagram: { origin: 'https://www.instagram.com', id: /^(?:(?:p|reel|tv)\/)?[\w-]{5,40}$/, path: (id) => `/${id.includes('/') ? id : `p/${id}`}/embed/captioned/` },
  tiktok: { origin: 'https://www.tiktok.com', id: /^\d{6,25}$/, path: (id) => `/embed/v2/${id}` },
  facebook: {
    origin: 'https://www.facebook.com',
    id: /^[\w.-]+\/(?:posts|videos|photos)\/[\w.-]+$/,
    path: (id) => `/plugins/${id.includes('/videos/') ? 'video' : 'post'}.php?href=${encodeURIComponent(`https://www.facebook.com/${id}`)}`,
  },
  telegram: { origin: 'https://t.me', id: /^\w{4,32}\/\d{1,12}$/, path: (id) => `/${id}?embed=1` },
};

/** The origins that frames may come from. */
export const embedOrigins: readonly string[] = Object.values(frames).map(({ origin }) => origin);

/** The address of the provider's frame; undefined where the provider is unknown or the id is none of theirs. */
export function embedUrl(provider: string, embedId: string): string | undefined {
  if (!isProvider(provider)) return undefined;
  const { origin, id, path } = frames[provider];
  return id.test(embedId) ? origin + path(embedId) : undefined;
}

export function isProvider(provider: string): provider is EmbedProvider {
  return Object.hasOwn(frames, provider);
}
