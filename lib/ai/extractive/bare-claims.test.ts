import { expect, test } from 'vitest';
import { plainStoryText, type Language } from '../story-text.ts';
import { bareClaimCases, filler } from './testing-bare-claims.ts';
import { summariseByExtraction, type Target } from './summarise-by-extraction.ts';

const targets: (Target | undefined)[] = [undefined, { words: 15 }, { words: 25 }, { words: 40 }, { words: 60 }, { words: 100 }, { ratio: 0.2 }, { sentences: 2 }];

/** The case opens the story, stands in its middle, or stands in one long paragraph without a line break. */
function stories(language: Language, text: string): string[] {
  const [first = '', second = '', third = ''] = filler[language];
  return [`${text}\n${first}\n${second}\n${third}`, `${first}\n${text}\n${second}\n${third}`, `${first} ${text} ${second}`];
}

test('there are sixty cases, of each kind', () => {
  expect(bareClaimCases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(bareClaimCases.map(({ kind }) => kind))).toEqual(new Set(['speech', 'negation', 'condition']));
});

test.each(bareClaimCases)('$language, $kind: $text', ({ language, text, claims }) => {
  const bare = stories(language, text).flatMap((body) => targets.flatMap((target) => {
    const made = summariseByExtraction(plainStoryText({ language, headline: '', text: body }), target);
    if (!made.ok) return [];
    // What stands in one summary is read together; a key point is read alone.
    const read = [made.units.sentences.map((unit) => unit.text).join(' '), ...made.units.keyPoints.map((unit) => unit.text)];
    return read.filter((said) => claims.some(([claim, ...keeps]) => said.includes(claim) && !keeps.some((word) => said.includes(word))));
  }));
  expect([...new Set(bare)]).toEqual([]);
});
