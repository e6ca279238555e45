import { words } from '../../../text/words.ts';
import type { Language } from '../../story-text.ts';

const common: Record<'en' | 'fr', ReadonlySet<string>> = {
  en: new Set(['the', 'of', 'and', 'to', 'in', 'is', 'was', 'were', 'for', 'on', 'that', 'with', 'by', 'from', 'has', 'have', 'said', 'it', 'as', 'at', 'will', 'after']),
  fr: new Set(['le', 'la', 'les', 'des', 'du', 'de', 'et', 'un', 'une', 'est', 'dans', 'que', 'qui', 'pour', 'sur', 'avec', 'par', 'au', 'aux', 'en', 'a', 'ont', 'selon', 'd', 'l']),
};
/** Letters of Persian, Urdu and Kurdish that Arabic prose has only in names. */
const otherArabicScript = /[پچژٹڈڑےںھۆێڵڕ]/g;

/**
 * Whether a text is in a language, by its script and, for Latin letters, by the small words. Names in another script are no language: one sentence may
 * be full of them, so `share`, the part of the letters that have to be of the right script, may be less for it.
 */
export function isWrittenIn(text: string, language: Language, share = 0.6): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  const arabic = (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / letters;
  if (language === 'ar') return arabic >= share && (text.match(otherArabicScript)?.length ?? 0) / letters < 0.04;
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
  const spoken = words(text.replace(/['’]/g, ' '));
  const [own = 0, other = 0] = [common[language], common[language === 'en' ? 'fr' : 'en']].map((known) => spoken.filter((word) => known.has(word)).length);
  return latin >= share && own >= other && (own > 0 || spoken.length < 10);
}
