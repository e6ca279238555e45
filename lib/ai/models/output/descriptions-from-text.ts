import { stems } from '../../../text/stem.ts';

/** Who says it, on what condition, and what stands against it: what a sentence may not lose with its end. */
const bearing = /قال|أعلن|أفاد|أكد|ذكر|أوضح|اعتبر|زعم|نفى|بحسب|حسب |وفق|نقلا عن|على حد|لكن|غير أن|إلا |باستثناء|سوى|إذا|ما لم|شرط|لو |ربما|\b(?:said|says|told|according|claim|den(?:y|ied)|reported|but|unless|if|except|although|however|provided|may|might|selon|dit|affirm|déclar|mais|sauf|si|sous réserve)\b/iu;
const shortest = 50;

/** Sentences of a text that fit, whole or without their last clauses; nothing is reworded. The first is the best. */
export function descriptionsFromText(sentences: readonly string[], { longest, besides }: { longest: number; besides: string }): string[] {
  const headline = stems(besides).join(' ');
  const found = sentences.flatMap((sentence) => fitting(sentence, longest) ?? []);
  return [...new Set(found)].filter((line) => stems(line).join(' ') !== headline).slice(0, 3);
}

function fitting(sentence: string, longest: number): string | null {
  const whole = sentence.replace(/\s+/g, ' ').trim();
  if (whole.length <= longest) return whole.length >= shortest ? whole : null;
  const cuts = [...whole.matchAll(/[،؛;,]\s/gu)].map(({ index }) => index).filter((at) => at < longest && at >= shortest).toReversed();
  const cut = cuts.find((at) => !bearing.test(whole.slice(at)) && isBalanced(whole.slice(0, at)));
  return cut === undefined ? null : `${whole.slice(0, cut)}.`;
}

function isBalanced(text: string): boolean {
  return count(text, /«/g) === count(text, /»/g) && count(text, /[“]/g) === count(text, /[”]/g) && count(text, /"/g) % 2 === 0 && count(text, /\(/g) === count(text, /\)/g);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
