import { words } from '#lib/text/words.ts';

export type Rouge = { r1: number; r2: number; rl: number };

/** ROUGE-1, -2 and -L as F1 over folded words, without stemming, mean over the references. */
export function rouge(text: string, references: readonly string[]): Rouge {
  const own = words(text);
  const each = references.map((reference) => {
    const other = words(reference);
    return { r1: overlap(own, other, 1), r2: overlap(own, other, 2), rl: harmonic(longestCommon(own, other), own.length, other.length) };
  });
  const mean = (of: (one: Rouge) => number) => each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return { r1: mean(({ r1 }) => r1), r2: mean(({ r2 }) => r2), rl: mean(({ rl }) => rl) };
}

function overlap(own: string[], other: string[], size: number): number {
  const grams = (list: string[]) => list.slice(size - 1).map((_, at) => list.slice(at, at + size).join(' '));
  const left = new Map<string, number>();
  for (const gram of grams(other)) left.set(gram, (left.get(gram) ?? 0) + 1);
  let both = 0;
  for (const gram of grams(own)) {
    const count = left.get(gram) ?? 0;
    if (count > 0) both += 1;
    left.set(gram, count - 1);
  }
  return harmonic(both, own.length - size + 1, other.length - size + 1);
}

function harmonic(both: number, own: number, other: number): number {
  return both === 0 ? 0 : (2 * both) / (own + other);
}

function longestCommon(own: string[], other: string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of own) {
    const above = row;
    row = [0];
    for (const [at, one] of other.entries()) row.push(one === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
  }
  return row.at(-1) ?? 0;
}

/** The 95 % interval of a mean of paired differences, by a thousand resamplings that are the same every time. */
export function bootstrap(differences: readonly number[]): [number, number] {
  let state = 42;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const means = Array.from({ length: 1000 }, () => differences.reduce((sum) => sum + (differences[Math.floor(random() * differences.length)] ?? 0), 0) / differences.length);
  means.sort((one, other) => one - other);
  return [means[25] ?? 0, means[974] ?? 0];
}
