/** Hues of the accent that keep AA on paper and on panels, in both themes: lightness and chroma are the same for all. */
export const accents = { teal: 214, blue: 255, violet: 300, green: 155, olive: 115 } as const;
export type Accent = keyof typeof accents;
export const accentNames = ['teal', 'blue', 'violet', 'green', 'olive'] as const satisfies readonly Accent[];

/** The rule that gives readers another accent; null for the one of the house, which the stylesheet has already. */
export function accentRule(accent: Accent): string | null {
  if (accent === 'teal') return null;
  const hue = accents[accent];
  return `:root{--accent:light-dark(oklch(.425 .082 ${hue}),oklch(.8 .085 ${hue}))}`;
}

export const socialNetworks = ['x', 'facebook', 'instagram', 'youtube', 'telegram', 'whatsapp', 'tiktok'] as const;
export type SocialNetwork = (typeof socialNetworks)[number];
/** What the networks call themselves. */
export const socialNames: Record<SocialNetwork, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram', youtube: 'YouTube', telegram: 'Telegram', whatsapp: 'WhatsApp', tiktok: 'TikTok' };

type Size = { width: number; height: number };

/**
 * The rules of a logo, which only pages that have one carry. A logo is as high as the drawn name, or less where it would
 * be too wide. On dark paper another one takes its place or, where there is none, it keeps a ground of light paper.
 */
export function logoRule({ light, dark }: { light: Size; dark: Size | null }): string {
  const every = `.logo{inline-size:auto;background:none;filter:none}${sizesOf('.logo', light)}`;
  if (!dark) return `${every}.logo{background:${lightPaper};box-shadow:0 0 0 .35rem ${lightPaper}}`;
  const inDark = (root: string) => `${root} .logo-light{display:none}${root} .logo-dark{display:block}`;
  return `${every}${sizesOf('.logo-dark', dark)}.logo-dark{display:none}`
    + `@media screen and (prefers-color-scheme:dark){${inDark('html:not([data-theme=light])')}}@media screen{${inDark('html[data-theme=dark]')}}`;
}

const lightPaper = 'light-dark(transparent,oklch(.987 .004 95))';

function sizesOf(logo: string, { width, height }: Size): string {
  const high = (most: string, widest: string) => `{block-size:min(${most},${widest}/${(width / height).toFixed(3)})}`;
  return `${logo}${high('3rem', '56vw')}.footer ${logo}${high('2.6rem', '12rem')}@media (min-width:48rem){.paper-name ${logo}${high('4.6rem', '20rem')}}`;
}
