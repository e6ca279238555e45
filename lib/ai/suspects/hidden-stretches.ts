/** A stretch of a text that its page does not show, or shows as something else. */
export type Hidden = { kind: 'hidden' | 'tags' | 'turned'; start: number; end: number };

const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** An element that its style or attribute takes out of sight, with what it holds. */
const unshown = /<(\w+)\b[^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*:\s*(?:transparent|white|#fff)|\shidden\b|aria-hidden\s*=\s*["']?true|(?:left|top|text-indent)\s*:\s*-\d{3,})[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const code = /<(script|style|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Tag characters; behind a black flag they spell a region and are its picture. */
const tagRun = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]+/gu;
const invisibleRun = /[\u200B\u200C\u200D\u2060-\u2064\uFEFF\u{E0100}-\u{E01EF}]{3,}/gu;
/** Overrides turn the order of letters; isolates and embeddings may hold a name, never a paragraph or the signs of a comment. */
const override = /[\u202D\u202E][^\u202C\n]*\u202C?/g;
const isolated = /[\u2066-\u2068\u202A\u202B]([^\u2069\u202C\n]*)[\u2069\u202C]?/g;

/** The stretches that are out of sight, in order; they may overlap. */
export function hiddenStretches(text: string): Hidden[] {
  if (!/[<\u200B-\u200D\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E01EF}]/u.test(text)) return [];
  const all = (kind: Hidden['kind'], pattern: RegExp, holds: (found: RegExpExecArray) => boolean = () => true) =>
    [...text.matchAll(pattern)].filter(holds).map((found): Hidden => ({ kind, start: found.index, end: found.index + found[0].length }));
  return [
    ...all('hidden', comment), ...all('hidden', unshown), ...all('hidden', code), ...all('hidden', invisibleRun),
    ...all('tags', tagRun), ...all('turned', override, ([found]) => /\p{L}/u.test(found)),
    ...all('turned', isolated, ([, held = '']) => /^\s*(?:\/\/|\/\*|<!--|#|--)/.test(held) || (held.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 8),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** The text with those stretches blank; offsets stay. */
export function withoutHidden(text: string, hidden: readonly Hidden[]): string {
  return hidden.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}
