import type { WordPart } from '#lib/text/diff/diff-words.ts';

/** A text with what was put in and what was taken out; `shown` leaves the other of the two out. */
export function WordDiff({ parts, shown = 'all' }: { parts: WordPart[]; shown?: 'all' | 'added' | 'removed' }) {
  return parts.map((part, at) => {
    if (part.kind === 'same') return part.text;
    if (shown !== 'all' && part.kind !== shown) return null;
    return part.kind === 'added' ? <ins key={at}>{part.text}</ins> : <del key={at} data-quiet={shown === 'removed' || undefined}>{part.text}</del>;
  });
}
