export const shareServices = ['whatsapp', 'telegram', 'x', 'facebook', 'email'] as const;
export type ShareService = (typeof shareServices)[number];

/** Where a reader passes a story on. Plain addresses: no service hears of a reader who does not follow one. */
export function shareLinks({ url, title }: { url: string; title: string }): Record<ShareService, string> {
  const text = encodeURIComponent(title);
  const link = encodeURIComponent(url);
  return {
    whatsapp: `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`,
    telegram: `https://t.me/share/url?url=${link}&text=${text}`,
    x: `https://x.com/intent/post?url=${link}&text=${text}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${link}`,
    email: `mailto:?subject=${text}&body=${encodeURIComponent(`${title}\n\n${url}`)}`,
  };
}
