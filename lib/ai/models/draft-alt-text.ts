import type { Engine } from '../engine.ts';
import { altTextV1 } from '../prompts/alt-text.v1.ts';
import { languageNames } from '../prompts/prompt.ts';
import type { StoryText } from '../story-text.ts';
import { suspectsOf } from '../suspect-text.ts';
import { articleAsData, leftOutOf, shownPassages, trustedAndSuspect } from './article-as-data.ts';
import type { AskOptions, Picture, Verdict } from './ask-model.ts';
import { plainField } from './output/plain-field.ts';
import { obeys } from './output/rests-on.ts';
import { nothing, suggestWith, type Suggestion } from './suggestion.ts';
import { isWrittenIn } from './output/written-in.ts';

const pictureKinds = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const mostBytes = 4_000_000;
const longest = 160;
/** The passages that say what the picture may show; more would only cost. */
const context = 4;

/**
 * One sentence in place of a picture, in the story's language; its caption, when it has one, belongs to the story's standfirst or passages.
 * `needsVision`: the model reads no pictures; `notSuitable`: no kind of picture that models read, or above 4 MB: send a smaller rendition.
 */
export async function draftAltText(engine: Engine, picture: Picture, story: StoryText, options: AskOptions = {}): Promise<Suggestion<string>> {
  if (engine.kind === 'embedded') return nothing('needsModel');
  if (!engine.vision) return nothing('needsVision');
  if (!pictureKinds.includes(picture.mediaType) || picture.bytes.length > mostBytes) return nothing('notSuitable');
  const leftOut = leftOutOf(suspectsOf(story));
  const { version, shape, instructions, ask } = altTextV1;
  const article = articleAsData(story, shownPassages(story, leftOut).slice(0, context));
  const question = { version, shape, instructions: instructions(story.language), text: ask(article), picture, mostTokens: 200 };
  const ground = trustedAndSuspect(story, leftOut);
  return suggestWith(engine, question, ({ alt }) => judgeAlt(alt, { story, ground }), options);
}

function judgeAlt(written: string, { story: { language }, ground }: { story: StoryText; ground: { trusted: string; suspect: string } }): Verdict<string> {
  if (obeys(written, ground)) return { ok: false, reason: 'obeyedInjection', complaint: null };
  const alt = plainField(written);
  if (alt.length < 10 || alt.length > longest) return { ok: false, reason: 'badOutput', complaint: '"alt" must be one sentence of at most 140 characters.' };
  if (!isWrittenIn(alt, language, 0.35)) return { ok: false, reason: 'wrongLanguage', complaint: `it is not in ${languageNames[language]}.` };
  return { ok: true, value: alt };
}
