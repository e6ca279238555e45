import type { embedProviders } from '#lib/body/schema.ts';

type EmbedProvider = (typeof embedProviders)[number];
type Frame = {
  /** Where the frame comes from; a content security policy lists the same. */
  origin: string;
  /** What an id of the provider looks like. */
  id: RegExp;
  path: (id: string) => string;
  /** The room it takes: the shape of a film, or a height at which a post of that provider can be read. */
  room: string;
};

/** Whom a reader may call up in a frame, after a click and never before. */
const frames: Readonly<Record<EmbedProvider, Frame>> = {
  youtube: {
    origin: 'https://www.youtube-nocookie.com', id: /^[\w-]{11}$/,
    path: (id) => `/embed/${id}?autoplay=1&rel=0`,
    room: 'aspect-ratio: 16 / 9',
  },
  x: {
    origin: 'https://platform.twitter.com', id: /^\d{1,20}$/,
    path: (id) => `/embed/Tweet.html?dnt=true&id=${id}`,
    room: 'block-size: 35rem; max-inline-size: 34.375rem',
  },
  instagram: {
    origin: 'https://www.instagram.com', id: /^(?:(?:p|reel|tv)\/)?[\w-]{5,40}$/,
    path: (id) => `/${id.includes('/') ? id : `p/${id}`}/embed/captioned/`,
    room: 'block-size: 44rem; max-inline-size: 33.75rem',
  },
  tiktok: {
    origin: 'https://www.tiktok.com', id: /^\d{6,25}$/,
    path: (id) => `/embed/v2/${id}`,
    room: 'block-size: 46rem; max-inline-size: 20.5rem',
  },
  facebook: {
    origin: 'https://www.facebook.com', id: /^[\w.-]+\/(?:posts|videos|photos)\/[\w.-]+$/,
    path: (id) => `/plugins/${id.includes('/videos/') ? 'video' : 'post'}.php?href=${encodeURIComponent(`https://www.facebook.com/${id}`)}`,
    room: 'block-size: 35rem; max-inline-size: 31.25rem',
  },
  telegram: {
    origin: 'https://t.me', id: /^\w{4,32}\/\d{1,12}$/,
    path: (id) => `/${id}?embed=1`,
    room: 'block-size: 30rem; max-inline-size: 35rem',
  },
};

/** The origins that frames may come from. */
export function embedOrigins(): readonly string[] {
  return Object.values(frames).map(({ origin }) => origin);
}

/** The provider's frame: its address and its room; undefined where the provider is unknown or the id is none of theirs. */
export function embedFrame(provider: string, embedId: string): { url: string; room: string } | undefined {
  if (!isProvider(provider)) return undefined;
  const { origin, id, path, room } = frames[provider];
  return id.test(embedId) ? { url: origin + path(embedId), room } : undefined;
}

function isProvider(provider: string): provider is EmbedProvider {
  return Object.hasOwn(frames, provider);
}
