import type { Found, StyleText } from '../style-finding.ts';
import { afterAla, endsInHa, finalSlips, hamzaSlips, ownWaw } from './lexicon.ts';

const word = /[\u0620-\u065F\u0670-\u06D3\u06D5]+/g;
/** Letters alone: who sets marks or draws a letter out has looked at the word. */
const plain = /^[\u0620-\u063F\u0641-\u064A]+$/;

/**
 * ه for ة and ى for ي at the end of a word, and the hamza of very common words. Suggested, never forced: a word may mean
 * something that a list does not know.
 */
export function wordSlips({ text, locale }: StyleText): Found[] {
  if (locale !== 'ar') return [];
  const found: Found[] = [];
  let ala: { from: number; to: number } | null = null;
  for (const match of text.matchAll(word)) {
    const [whole] = match;
    const [from, to] = [match.index, match.index + whole.length];
    if (ala && afterAla.has(whole) && text.slice(ala.to, from) === ' ') found.push(slip('finalLetter', ala, 'على'));
    ala = whole === 'علي' ? { from, to } : null;
    if (!plain.test(whole)) continue;
    const start = particle(whole);
    const repair = repairOf(whole.slice(start));
    if (repair) found.push(slip(repair.kind, { from: from + start, to }, repair.right));
  }
  return found;
}

function slip(kind: 'finalLetter' | 'hamza', { from, to }: { from: number; to: number }, right: string): Found {
  return { from, to, kind, certain: false, edits: [{ from, to, text: right }] };
}

/** Letters of و or ف before the word. */
function particle(whole: string): 0 | 1 {
  return whole.length > 2 && /^[وف]/.test(whole) && !ownWaw.has(whole) && !isKnown(whole) ? 1 : 0;
}

function isKnown(whole: string): boolean {
  return finalSlips.has(whole) || hamzaSlips.has(whole);
}

function repairOf(bare: string): { kind: 'finalLetter' | 'hamza'; right: string } | null {
  const final = finalSlips.get(bare);
  if (final) return { kind: 'finalLetter', right: final };
  const hamza = hamzaSlips.get(bare) ?? withArticle(bare);
  if (hamza) return { kind: 'hamza', right: hamza };
  const taMarbuta = withTaMarbuta(bare);
  return taMarbuta ? { kind: 'finalLetter', right: taMarbuta } : null;
}

/** «بالاضافة»: a particle before the article. */
function withArticle(bare: string): string | null {
  const right = /^[بك]ال/.test(bare) ? hamzaSlips.get(bare.slice(1)) : undefined;
  return right ? `${bare.slice(0, 1)}${right}` : null;
}

/** A word with the article cannot have a pronoun behind it: its last ه is a ة, but for the words whose own letter it is. */
function withTaMarbuta(bare: string): string | null {
  const article = /^(?:[بك]?ال|لل)(?=\p{L}{2,}ه$)/u.exec(bare)?.[0];
  if (!article) return null;
  const noun = `ال${bare.slice(article.length)}`;
  const own = endsInHa.has(noun) || endsInHa.has(bare.slice(article.length - 2)) || /^ال[وت].{2}يه$/u.test(noun);
  return own || ownWaw.has(bare) ? null : `${bare.slice(0, -1)}ة`;
}
