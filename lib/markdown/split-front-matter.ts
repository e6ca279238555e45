import type { Problem } from './problem.ts';

/**
 * Parts a story file at its two `---` lines. In either part the other is blanked out line by line, so that every line
 * number a parser gives is a line of the file.
 */
export function splitFrontMatter(file: string): { ok: true; yaml: string; markdown: string } | { ok: false; problem: Problem } {
  const lines = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n');
  const [first, ...rest] = lines;
  if (first === undefined || !isFence(first)) return { ok: false, problem: { line: 1, reason: 'frontMatterMissing' } };
  const close = rest.findIndex(isFence) + 1;
  if (close === 0) return { ok: false, problem: { line: 1, reason: 'frontMatterNotClosed' } };
  const yaml = ['', ...lines.slice(1, close)].join('\n');
  const markdown = [...lines.slice(0, close + 1).map(() => ''), ...lines.slice(close + 1)].join('\n');
  return { ok: true, yaml, markdown };
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}
