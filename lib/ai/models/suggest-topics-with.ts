import type { Engine } from '../engine.ts';
import { topicsV1 } from '../prompts/topics.v1.ts';
import type { StoryText } from '../story-text.ts';
import { suspectsOf } from '../suspect-text.ts';
import { suggestTopics, type KnownTopic, type TopicSuggestions } from '../suggest-topics.ts';
import { articleAsData, leftOutOf, shownPassages, trustedAndSuspect } from './article-as-data.ts';
import type { AskOptions, Verdict } from './ask-model.ts';
import { plainField } from './output/plain-field.ts';
import { isAbout, obeys } from './output/rests-on.ts';
import { embedded, suggestWith, type Suggestion } from './suggestion.ts';

/** A list longer than this is cut to the topics whose words the text has. */
const mostTopics = 300;

/** Topics for a story: chosen by a model from the newsroom's list, or found in the story's own words where there is none or it fails. */
export async function suggestTopicsWith(engine: Engine, story: StoryText, topics: readonly KnownTopic[], options: AskOptions = {}): Promise<Suggestion<TopicSuggestions>> {
  const found = suggestTopics(story, topics);
  if (engine.kind === 'embedded') return embedded(found, null);
  const leftOut = leftOutOf(suspectsOf(story));
  const offered = topics.length <= mostTopics ? topics : found.known;
  const list = offered.map(({ name }, at) => `${at + 1}. ${plainField(name)}`).join('\n');
  const { version, shape, instructions, ask } = topicsV1;
  const article = articleAsData(story, shownPassages(story, leftOut));
  const question = { version, shape, instructions: instructions(story.language), text: ask({ article, list }), mostTokens: 200 };
  const ground = trustedAndSuspect(story, leftOut);
  return embedded(found, await suggestWith(engine, question, (chosen) => judgeTopics(chosen, { offered, ground }), options));
}

type Ground = { offered: readonly KnownTopic[]; ground: { trusted: string; suspect: string } };

function judgeTopics({ known, fresh }: { known: number[]; fresh: string[] }, { offered, ground }: Ground): Verdict<TopicSuggestions> {
  if (fresh.some((name) => obeys(name, ground))) return { ok: false, reason: 'obeyedInjection', complaint: null };
  const chosen = [...new Set(known)].flatMap((number) => offered[number - 1] ?? []).slice(0, 5);
  const names = fresh.map(plainField).filter((name) => name !== '' && name.length <= 40 && isAbout(name, ground.trusted));
  const unknown = names.filter((name) => !offered.some((topic) => topic.name === name));
  return { ok: true, value: { known: chosen.map(({ id, name }) => ({ id, name })), fresh: [...new Set(unknown)].slice(0, 3).map((name) => ({ name })) } };
}
