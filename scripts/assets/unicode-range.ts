/** The code points that a CSS `unicode-range` names, in the order it names them. */
export function codePointsOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/, '').split('-');
    const from = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, offset) => from + offset);
  });
}

/** `range` without the code points of `taken`, written as a `unicode-range` again. */
export function rangeWithout(range: string, taken: string): string {
  const gone = new Set(codePointsOf(taken));
  return rangeOf(codePointsOf(range).filter((codePoint) => !gone.has(codePoint)));
}

function rangeOf(codePoints: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === codePoint - 1) run.last = codePoint;
    else runs.push({ first: codePoint, last: codePoint });
  }
  return runs.map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
