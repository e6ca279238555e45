/** The sizes of reading text a reader may choose, as shares of the house's own. */
export const textSizes = [0.9, 1, 1.15, 1.3, 1.5] as const;
export type TextSize = (typeof textSizes)[number];
export const ordinarySize: TextSize = 1;

/** The size that a stored or written value names, the ordinary one where it names none. */
export function textSizeFrom(value: string | null): TextSize {
  return textSizes.find((size) => String(size) === value) ?? ordinarySize;
}

/** One step larger (1) or smaller (-1), no further than the last; 0 is back to the ordinary size. */
export function steppedSize(size: TextSize, step: number): TextSize {
  if (step === 0) return ordinarySize;
  return textSizes[textSizes.indexOf(size) + Math.sign(step)] ?? size;
}
