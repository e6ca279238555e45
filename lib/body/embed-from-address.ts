import type { EmbedProvider } from './embed-address.ts';

export type EmbedAddress = { provider: EmbedProvider; embedId: string };

/** Whose pages those are, and the id that the path of a page holds. The ids are those the reader's frame asks for. */
const providers: { hosts: RegExp; provider: EmbedProvider; idOf: (url: URL) => string | undefined }[] = [
  {
    provider: 'youtube', hosts: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/,
    idOf: ({ host, pathname, searchParams }) => {
      const id = host === 'youtu.be' ? pathname.slice(1) : (searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[1]);
      return id && /^[\w-]{11}$/.test(id) ? id : undefined;
    },
  },
  { provider: 'x', hosts: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/, idOf: ({ pathname }) => /^\/(?:\w+|i(?:\/web)?)\/status(?:es)?\/(\d{1,20})(?:\/|$)/.exec(pathname)?.[1] },
  {
    provider: 'instagram', hosts: /^(?:www\.)?instagram\.com$/,
    idOf: ({ pathname }) => {
      const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|reels|tv)\/([\w-]{5,40})(?:\/|$)/.exec(pathname) ?? [];
      return id && (kind === 'p' ? id : `${kind === 'reels' ? 'reel' : kind}/${id}`);
    },
  },
  { provider: 'tiktok', hosts: /^(?:(?:www|m)\.)?tiktok\.com$/, idOf: ({ pathname }) => /^\/(?:@[\w.-]+\/(?:video|photo)|v|embed(?:\/v2)?|player\/v1)\/(\d{6,25})(?:\.html)?(?:\/|$)/.exec(pathname)?.[1] },
  {
    provider: 'facebook', hosts: /^(?:(?:www|m|web)\.)?facebook\.com$/,
    idOf: ({ pathname, searchParams }) => {
      const story = searchParams.get('story_fbid');
      const page = searchParams.get('id');
      const id = story && page ? `${page}/posts/${story}` : /^\/([\w.-]+\/(?:posts|videos|photos)\/[\w.-]+)\/?$/.exec(pathname)?.[1];
      return id && /^[\w.-]+\/(?:posts|videos|photos)\/[\w.-]+$/.test(id) ? id : undefined;
    },
  },
  { provider: 'telegram', hosts: /^(?:t|telegram)\.me$/, idOf: ({ pathname }) => /^\/(?:s\/)?(\w{4,32}\/\d{1,12})\/?$/.exec(pathname)?.[1] },
];

/**
 * The post or film that an address leads to. `unknownProvider`: a page of somebody whom readers may not be sent to in a frame;
 * `notAPost`: one of ours, but no single post or film.
 */
export function embedFromAddress(typed: string): { ok: true; value: EmbedAddress } | { ok: false; reason: 'unknownProvider' | 'notAPost' } {
  const address = typed.trim();
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const url = /\s/.test(address) || !URL.canParse(whole) ? undefined : new URL(whole);
  const found = url && providers.find(({ hosts }) => hosts.test(url.host));
  if (!url || !found) return { ok: false, reason: 'unknownProvider' };
  const embedId = found.idOf(url);
  return embedId === undefined ? { ok: false, reason: 'notAPost' } : { ok: true, value: { provider: found.provider, embedId } };
}
