import { commonParts } from './common-parts.ts';

export type WordPart = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * What was taken out of a text and what was put in, by whole words and nothing dropped: what is the same or removed,
 * joined, is the text before; what is the same or added is the text after.
 */
export function diffWords(before: string, after: string, language: string): WordPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, young] = [segments(before, language), segments(after, language)];
  const regions: Region[] = [];
  let [from, to] = [0, 0];
  for (const pair of [...commonParts(old, young), { before: old.length, after: young.length }]) {
    const same = old[pair.before];
    regions.push({ removed: old.slice(from, pair.before).join(''), added: young.slice(to, pair.after).join(''), same: same ?? '' });
    [from, to] = [pair.before + 1, pair.after + 1];
  }
  return parts(regions);
}

/** A change, and what follows it unchanged. */
type Region = { removed: string; added: string; same: string };

/** A space or a comma between two changed words is no rest for the eye: it goes with them. */
function parts(regions: Region[]): WordPart[] {
  const found: WordPart[] = [];
  let [removed, added, held] = ['', '', ''];
  const close = () => {
    if (removed) found.push({ kind: 'removed', text: removed });
    if (added) found.push({ kind: 'added', text: added });
    if (held) keepSame(found, held);
    [removed, added, held] = ['', '', ''];
  };
  for (const region of regions) {
    if (region.removed || region.added) {
      if (removed || added) {
        removed += held;
        added += held;
      } else if (held) {
        keepSame(found, held);
      }
      held = '';
      removed += region.removed;
      added += region.added;
    }
    held += region.same;
    if (/[\p{L}\p{N}]/u.test(held)) close();
  }
  close();
  return found;
}

function keepSame(found: WordPart[], text: string): void {
  const last = found.at(-1);
  if (last?.kind === 'same') last.text += text;
  else found.push({ kind: 'same', text });
}

const segmenters = new Map<string, Intl.Segmenter>();

function segments(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
