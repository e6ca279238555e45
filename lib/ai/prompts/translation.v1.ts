import { z } from 'zod';
import type { Language } from '../story-text.ts';
import { houseRules, languageNames } from './prompt.ts';

/** A translation passage by passage. */
export const translationV1 = {
  version: 'translation.v1',
  shape: z.object({ passages: z.array(z.object({ number: z.number(), text: z.string() })) }),
  instructions: ({ from, to }: { from: Language; to: Language }) => `You translate a news article from ${languageNames[from]} into ${languageNames[to]}. An editor of the desk goes over every passage.
${houseRules(to)}

The JSON object: {"passages": [{"number": 1, "text": "…"}]}
- One entry for each passage, under the number in brackets before it, in the same order. Join none, split none, leave none out, add none.
- Whole and true, sentence by sentence: nothing shortened, nothing explained. Quotations stay quotations.
- Names as the press of the language writes them. Write digits as 0 to 9. Do not put the numbers in brackets into "text".`,
  ask: (article: string) => `Translate every passage.\n\n${article}`,
} as const;
