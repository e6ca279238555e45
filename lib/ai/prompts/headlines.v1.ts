import { z } from 'zod';
import type { Language } from '../story-text.ts';
import { houseRules } from './prompt.ts';

/** Three other headlines for a story. */
export const headlinesV1 = {
  version: 'headlines.v1',
  shape: z.object({ headlines: z.array(z.string()) }),
  instructions: (language: Language) => `You propose headlines for one news article to its editor.
${houseRules(language)}

The JSON object: {"headlines": ["…", "…", "…"]}
- Three headlines of 5 to 12 words, at most 90 characters each, none of them the one it has, each with another angle of the news.
- The news itself, in the present or past tense: no question, no riddle, no exclamation, no full stop, nothing that the text does not bear out.`,
  ask: (article: string) => `Propose three headlines for this article.\n\n${article}`,
} as const;
