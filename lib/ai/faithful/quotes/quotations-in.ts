/** What stands between quotation marks, as places in the text. */
export type Quotation = { start: number; end: number; closed: boolean };

const pairs: [open: string, close: string][] = [['«', '»'], ['“', '”'], ['„', '“'], ['‹', '›'], ['‘', '’']];

/** The quotations of a text. One that is opened and not closed runs to the end. */
export function quotationsIn(text: string): Quotation[] {
  const found = pairs.flatMap(([open, close]) => between(text, open, close));
  return [...found, ...straight(text)].toSorted((one, other) => one.start - other.start);
}

function between(text: string, open: string, close: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open && start < 0 && !(open === '‘' && isApostrophe(text, at))) start = at + 1;
    else if (text[at] === close && !(close === '’' && isApostrophe(text, at))) {
      if (start >= 0) found.push({ start, end: at, closed: true });
      start = -1;
    }
  }
  if (start >= 0 && open !== '‘' && open !== '„') found.push({ start, end: text.length, closed: false });
  return found;
}

function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

/** Straight marks look alike on both sides: in pairs, and an odd one stands for the whole of what is left. */
function straight(text: string): Quotation[] {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  // A lone mark, whose other half fell to the sentence before or behind, says nothing about where it quotes.
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((start, at) => (at % 2 === 0 ? [{ start: start + 1, end: marks[at + 1] ?? text.length, closed: true }] : []));
}
