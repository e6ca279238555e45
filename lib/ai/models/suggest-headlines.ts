import type { Engine } from '../engine.ts';
import { headlinesV1 } from '../prompts/headlines.v1.ts';
import type { StoryText } from '../story-text.ts';
import { suspectsOf } from '../suspect-text.ts';
import { articleAsData, leftOutOf, shownPassages } from './article-as-data.ts';
import type { AskOptions, Verdict } from './ask-model.ts';
import { judgeLines } from './output/judge-lines.ts';
import { nothing, suggestWith, type Suggestion } from './suggestion.ts';

const longest = 110;

/** Up to three other headlines, without full stops. `needsModel`: no code of ours writes headlines. */
export async function suggestHeadlines(engine: Engine, story: StoryText, options: AskOptions = {}): Promise<Suggestion<string[]>> {
  if (engine.kind === 'embedded') return nothing('needsModel');
  const leftOut = leftOutOf(suspectsOf(story));
  const shown = shownPassages(story, leftOut);
  if (shown.length === 0) return nothing('notSuitable');
  const { version, shape, instructions, ask } = headlinesV1;
  const question = { version, shape, instructions: instructions(story.language), text: ask(articleAsData(story, shown)), mostTokens: 400 };
  const wanted = {
    story, leftOut, least: 2, most: 3, besides: [story.headline],
    fits: (line: string) => line.length >= 15 && line.length <= longest && !/[!؟?]$/u.test(line),
    complaint: '"headlines" must hold three headlines of 5 to 12 words, different from each other and from the one it has; no questions, no exclamations.',
  };
  const judge = ({ headlines }: { headlines: string[] }): Verdict<string[]> => {
    const verdict = judgeLines(headlines, wanted);
    return verdict.ok ? { ok: true, value: verdict.value.map((line) => line.replace(/[.。]+$/u, '')) } : verdict;
  };
  return suggestWith(engine, question, judge, options);
}
