import { z } from 'zod';
import type { Language } from '../story-text.ts';
import { houseRules } from './prompt.ts';

/** Which of the newsroom's topics a story belongs to, and which it might open. */
export const topicsV1 = {
  version: 'topics.v1',
  shape: z.object({ known: z.array(z.number()), fresh: z.array(z.string()) }),
  instructions: (language: Language) => `You sort one news article into the topics of a newsroom.
${houseRules(language)}

The JSON object: {"known": [4, 17], "fresh": ["…"]}
- "known": the numbers of up to five topics of the newsroom's list that the article is about; not those it only mentions. An empty list is a good answer.
- "fresh": up to three topics that are not on the list: names of one to four words that stand in the article, such as a place, a body or a subject.`,
  ask: ({ article, list }: { article: string; list: string }) => `The newsroom's topics:\n${list}\n\nSort this article.\n\n${article}`,
} as const;
