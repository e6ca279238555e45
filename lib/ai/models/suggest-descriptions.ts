import type { Engine } from '../engine.ts';
import { summariseByExtraction } from '../extractive/summarise-by-extraction.ts';
import { seoDescriptionV1 } from '../prompts/seo-description.v1.ts';
import type { StoryText } from '../story-text.ts';
import { articleAsData, leftOutOf, shownPassages } from './article-as-data.ts';
import type { AskOptions } from './ask-model.ts';
import { descriptionsFromText } from './output/descriptions-from-text.ts';
import { judgeLines } from './output/judge-lines.ts';
import { embedded, nothing, suggestWith, type Suggestion } from './suggestion.ts';

/** As much as search engines show. */
const longestDescription = 155;

/** Up to three descriptions for search engines; by a model, or sentences of the story itself where there is none or it fails. */
export async function suggestDescriptions(engine: Engine, story: StoryText, options: AskOptions = {}): Promise<Suggestion<string[]>> {
  const extraction = summariseByExtraction(story);
  const leftOut = leftOutOf(extraction.suspects);
  const shown = shownPassages(story, leftOut);
  if (shown.length === 0) return nothing('notSuitable');
  const { version, shape, instructions, ask } = seoDescriptionV1;
  const question = { version, shape, instructions: instructions(story.language), text: ask(articleAsData(story, shown)), mostTokens: 500 };
  const wanted = {
    story, leftOut, least: 2, most: 3, besides: [story.headline],
    fits: (line: string) => line.length >= 50 && line.length <= longestDescription,
    complaint: '"descriptions" must hold three descriptions of 90 to 150 characters each.',
  };
  const made = await suggestWith(engine, question, ({ descriptions }) => judgeLines(descriptions, wanted), options);
  if (made.ok) return made;
  const units = extraction.ok ? [...extraction.units.sentences, ...extraction.units.keyPoints].map(({ text }) => text) : shown.map(({ text }) => text);
  const found = descriptionsFromText(units, { longest: longestDescription, besides: story.headline });
  return found.length === 0 ? nothing('notSuitable') : embedded(found, made);
}
