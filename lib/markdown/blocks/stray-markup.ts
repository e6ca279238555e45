import type { ProblemReason } from '../problem.ts';

type Stray = { pattern: RegExp; reason: ProblemReason; detail?: string };

/** Markup that did not come off: CommonMark would print it to the reader as it stands. A backslash before it says that it is meant. */
const inText: Stray[] = [
  { pattern: /(?<!\\)\[\^[^\]\s]+\]/, reason: 'markdownNotSupported', detail: 'footnote' },
  { pattern: /(?<!\\)~~(?=\S)/, reason: 'markdownNotSupported', detail: 'delete' },
  { pattern: /(?<!\\)\*\*/, reason: 'emphasisNotClosed' },
  { pattern: /(?<!\\)\]\(/, reason: 'linkMalformed' },
];

const atLineStart: Stray[] = [
  { pattern: /^[ \t]*#{2,6}[^\s#]/m, reason: 'headingMalformed' },
  { pattern: /^[ \t]*\|/m, reason: 'tableMalformed' },
  { pattern: /^[ \t]*:{3,}/m, reason: 'directiveMalformed' },
  { pattern: /^[ \t]*::[\p{L}_-]+[[{]/mu, reason: 'directiveMalformed' },
  { pattern: /^[ \t]*::?(?:embed|gallery|table)(?![\p{L}\p{N}_-])/mu, reason: 'directiveMalformed' },
];

/** The first piece of text that was meant as markup, by the source of a text node. */
export function strayMarkup(source: string): Stray | undefined {
  return inText.find(({ pattern }) => pattern.test(source));
}

/** The same for what counts only at the start of a line, by the source of a paragraph. */
export function strayLineMarkup(source: string): Stray | undefined {
  return atLineStart.find(({ pattern }) => pattern.test(source));
}
