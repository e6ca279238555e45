import { z } from 'zod';
import type { Language } from '../story-text.ts';
import { houseRules } from './prompt.ts';

const unit = z.object({ text: z.string(), passages: z.array(z.number()) });

/** Two to four sentences and three to five points, each with the passages it rests on. */
export const summaryV1 = {
  version: 'summary.v1',
  shape: z.object({ sentences: z.array(unit), keyPoints: z.array(unit) }),
  instructions: (language: Language) => `You summarise one news article for an editor, who checks every word of yours against it.
${houseRules(language)}

The JSON object: {"sentences": [{"text": "…", "passages": [1]}], "keyPoints": [{"text": "…", "passages": [2, 3]}]}
- "sentences": two to four whole sentences, at most 70 words together. The first says what happened, to whom, where and when.
- "keyPoints": three to five points of 8 to 22 words, each one a whole statement that stands without the others. They add what neither the headline nor "sentences" say.
- "passages": the numbers of the passages that the text rests on, as they stand in brackets before each passage. No number of that kind in "text".
Before you answer, compare each number, name and date with its passage.`,
  /** `length`: another length of "sentences" than the rule's, for outside evaluations. */
  ask: (article: string, length?: string) => `Summarise this article as described.${length === undefined ? '' : ` Other than described, "sentences" has ${length}.`}\n\n${article}`,
} as const;
