import type { Language } from './story-text.ts';

const french = /(?:^|[^\p{L}])(?:le|la|les|des|du|une|est|dans|pour|que|qui|sur|pas|avec|aux|été|et|au)(?=[^\p{L}]|$)/giu;
const english = /(?:^|[^\p{L}])(?:the|of|and|to|in|is|was|for|that|with|on|as|by|were|has|from|at|are)(?=[^\p{L}]|$)/giu;

/** The language of a text, by its script and, for Latin letters, by the common words of French and English. */
export function textLanguage(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic >= latin / 3 && arabic > 0) return 'ar';
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(french) > count(english) ? 'fr' : 'en';
}
