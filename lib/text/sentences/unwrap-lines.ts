/** Wider than this nobody wraps by hand. */
const widest = 140;
const closes = /[.!?؟…:؛»"”)]\s*$/;

/**
 * A text whose lines were broken at a width, as in mail and old files, with its paragraphs in one line each again; any other
 * text as it is. A break was made for the width where the next word would not have fitted.
 */
export function unwrapLines(text: string): string {
  const lines = text.split(/\r?\n/);
  const width = Math.max(...lines.map(({ length }) => length));
  if (width > widest) return text;
  const wrapped = lines.map((line, at) => line.length > 0 && line.length + 1 + firstWord(lines[at + 1] ?? '').length > width && (lines[at + 1] ?? '').trim() !== '');
  const open = lines.flatMap((line, at) => (line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '' && !closes.test(line) ? [at] : []));
  if (open.length < 2 || !open.every((at) => wrapped[at])) return text;
  return lines.map((line, at) => (at === lines.length - 1 ? line : line + (wrapped[at] ? ' ' : '\n'))).join('');
}

function firstWord(line: string): string {
  return /^\s*(\S*)/.exec(line)?.[1] ?? '';
}
