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
