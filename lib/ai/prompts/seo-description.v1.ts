import { z } from 'zod';
import type { Language } from '../story-text.ts';
import { houseRules } from './prompt.ts';

/** Three descriptions of a story for search engines and shared links. */
export const seoDescriptionV1 = {
  version: 'seo-description.v1',
  shape: z.object({ descriptions: z.array(z.string()) }),
  instructions: (language: Language) => `You propose the description of one news article, as search engines and shared links show it under the headline.
${houseRules(language)}

The JSON object: {"descriptions": ["…", "…", "…"]}
- Three descriptions of one or two whole sentences, 90 to 150 characters each, that do not repeat the headline.
- The news and why it matters, from the text; no invitation to read, no question.`,
  ask: (article: string) => `Propose three descriptions of this article.\n\n${article}`,
} as const;
