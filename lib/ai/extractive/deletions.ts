import { hiddenStretches } from '../suspects/hidden-stretches.ts';

/** A stretch of a passage that no summary may show, and what stands in its place: nothing inside a word, else a space. */
export type Deletion = { start: number; end: number; leaves: '' | ' ' };

const markup = /<\/?[a-zA-Z][^<>]{0,400}>|&(?:nbsp|zwnj|zwj|lrm|rlm|shy|#8203);|\[(?:\d{1,3}|citation needed|بحاجة لمصدر|عدل)\]|https?:\/\/\S+|(?<=\s|^)#[\p{L}\p{N}_]+(?=(?:\s+#[\p{L}\p{N}_]+)*\s*$)/gu;
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]+|[\uD800-\uDFFF]/gu;

/** What has to go from a passage before it is read, in order, without overlaps. */
export function deletionsOf(text: string): Deletion[] {
  const found: Deletion[] = [
    ...hiddenStretches(text).map(({ start, end, kind }): Deletion => ({ start, end, leaves: kind === 'tags' ? '' : ' ' })),
    ...[...text.matchAll(markup)].map(({ 0: match, index }): Deletion => ({ start: index, end: index + match.length, leaves: ' ' })),
    ...[...text.matchAll(controls)].map(({ 0: match, index }): Deletion => ({ start: index, end: index + match.length, leaves: '' })),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Deletion[] = [];
  for (const one of found) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
    else if (one.end > (kept.at(-1)?.end ?? 0)) kept.push({ ...one, start: kept.at(-1)?.end ?? 0 });
  }
  return kept;
}

/** The passage at its own length with blanks for deletions; a block element ends a line. */
export function blanked(text: string, deletions: readonly Deletion[]): string {
  let read = '';
  let from = 0;
  for (const { start, end } of deletions) {
    const breaks = /^<\/?(?:p|div|br|li|ul|ol|h\d|tr|table|section|article|blockquote)\b/i.test(text.slice(start, end));
    read += text.slice(from, start) + (breaks ? '\n' : ' ').padEnd(end - start, ' ');
    from = end;
  }
  return read + text.slice(from);
}

/** What is left of a stretch. */
export function withoutDeletions(text: string, { start, end }: { start: number; end: number }, deletions: readonly Deletion[]): string {
  let left = '';
  let from = start;
  for (const one of deletions) {
    if (one.end <= start) continue;
    if (one.start >= end) break;
    left += text.slice(from, Math.max(from, one.start)) + one.leaves;
    from = Math.max(from, one.end);
  }
  return (left + text.slice(Math.min(from, end), end)).replace(/\s+/g, ' ').trim();
}
