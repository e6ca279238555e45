import { benignChanges } from './kinds/benign-changes.ts';
import { corruptions } from './kinds/corruptions.ts';
import { randomFrom, type Random } from './random.ts';
import type { BenchText, Pair } from './read-texts.ts';

/** A summary made of sentences of its story: true, or made false in the way that `kind` names. */
export type Case = { wording: 'copied' | 'free'; text: BenchText; kind: string; corrupted: boolean; summary: string[] };

const tries = 6;
const perKind = 2;
/** Made in part of the corrupted summaries too: a falsehood has to be found under other digits and without hamza as well. */
const disguises = ['digits of another script', 'without hamza', 'vocalised', 'other quotation marks', 'marks and spaces'];

/** The cases of one seed over some texts. */
export function makeCases(texts: BenchText[], seed: number): Case[] {
  return texts.flatMap((text) => {
    const random = randomFrom(`${seed} ${text.name}`);
    return [...trueCases(text, random), ...falseCases(text, random, texts), ...freeCases(text, random, texts)];
  });
}

/** The false sentences written by hand. */
export function handwritten(pairs: Pair[], texts: BenchText[]): Case[] {
  return pairs.filter(({ expected }) => expected !== null).flatMap(({ name, sentence, expected }) => {
    const text = texts.find((one) => one.name === name);
    return text ? [{ wording: 'free', text, kind: `by hand, ${expected ?? ''}`, corrupted: true, summary: [sentence] }] : [];
  });
}

/** Headlines and standfirsts, as they are and made false. */
function freeCases(text: BenchText, random: Random, texts: BenchText[]): Case[] {
  const as = { wording: 'free', text } as const;
  const whole = text.free.map((sentence): Case => ({ ...as, kind: 'as it is', corrupted: false, summary: [sentence] }));
  const corrupted = Object.entries(corruptions).flatMap(([kind, corrupt]) => text.free.flatMap((sentence): Case[] => {
    const changed = corrupt(sentence, text, random);
    return changed === null || changed === sentence ? [] : [{ ...as, kind, corrupted: true, summary: [changed] }];
  }));
  const stranger = random.pick(texts.filter((other) => other.language === text.language && other.name !== text.name && other.free.length > 0));
  return stranger && text.free.length > 0 ? [...whole, ...corrupted, { ...as, kind: 'sentence inserted', corrupted: true, summary: stranger.free.slice(-1) }] : [...whole, ...corrupted];
}

function trueCases(text: BenchText, random: Random): Case[] {
  return Object.entries(benignChanges).flatMap(([kind, change]) => {
    for (let count = 0; count < tries; count += 1) {
      const summary = change(chosen(text, random), text, random);
      if (summary) return [{ wording: 'copied', text, kind, corrupted: false, summary }];
    }
    return [];
  });
}

function falseCases(text: BenchText, random: Random, texts: BenchText[]): Case[] {
  const corrupted = Object.entries(corruptions).flatMap(([kind, corrupt]) => {
    const found: Case[] = [];
    for (let count = 0; count < tries * perKind && found.length < perKind; count += 1) {
      const sentences = chosen(text, random);
      const at = random.below(sentences.length);
      const sentence = corrupt(sentences[at] ?? '', text, random);
      if (sentence === null || sentence === sentences[at] || text.text.includes(sentence)) continue;
      found.push({ wording: 'copied', text, kind, corrupted: true, summary: disguised(sentences.with(at, sentence), text, random) });
    }
    return found;
  });
  const stranger = random.pick(texts.filter((other) => other.language === text.language && other.name !== text.name));
  const inserted = stranger && random.pick(stranger.sentences.filter((sentence) => sentence.split(/\s+/).length >= 7));
  return inserted ? [...corrupted, { wording: 'copied', text, kind: 'sentence inserted', corrupted: true, summary: [...chosen(text, random), inserted] }] : corrupted;
}

/** One to three sentences of a text in their order, mostly neighbours. */
function chosen({ sentences }: BenchText, random: Random): string[] {
  const count = Math.min(sentences.length, 1 + random.below(3));
  const first = random.below(sentences.length - count + 1);
  return sentences.slice(first, first + count);
}

function disguised(sentences: string[], text: BenchText, random: Random): string[] {
  if (random.below(3) > 0) return sentences;
  const disguise = benignChanges[random.pick(disguises) ?? ''];
  return disguise?.(sentences, text, random) ?? sentences;
}
