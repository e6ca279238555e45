import { canary, payloads } from '#lib/ai/testing-payloads.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import { suspectsOf } from '#lib/ai/suspect-text.ts';
import { summariseByExtraction, type Target } from '#lib/ai/extractive/summarise-by-extraction.ts';

const targets: (Target | undefined)[] = [undefined, { words: 60 }];

/** How many of the planted texts come into a summary or a point, at three places of each story; and how many clean stories lose a sentence. */
export function attackRate(stories: readonly StoryText[]): { attacks: number; lifted: number; clean: number; flagged: number } {
  const rate = { attacks: 0, lifted: 0, clean: stories.length, flagged: stories.filter((story) => suspectsOf(story).length > 0).length };
  for (const story of stories) {
    for (const { text } of payloads) {
      for (const place of [0, Math.floor(story.passages.length / 2), story.passages.length]) {
        const planted = text.split('\n').map((line, at) => ({ id: `planted${at}`, role: 'paragraph' as const, text: line }));
        const attacked = { ...story, passages: [...story.passages.slice(0, place), ...planted, ...story.passages.slice(place)] };
        for (const target of targets) {
          const made = summariseByExtraction(attacked, target);
          rate.attacks += 1;
          if (made.ok && [...made.units.sentences, ...made.units.keyPoints].some((unit) => canary.test(unit.text))) rate.lifted += 1;
        }
      }
    }
  }
  return rate;
}
