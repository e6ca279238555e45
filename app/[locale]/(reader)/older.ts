/** Stories on one page of a list. */
export const listLength = 24;

/** The story after which an older page of a list begins, from its path segments; the front door has let only sound ones through. */
export function olderThan(segments: string[] | undefined): number | undefined {
  return segments?.[0] === 'before' ? Number(segments[1]) : undefined;
}
