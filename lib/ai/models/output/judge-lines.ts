import { stems } from '../../../text/stem.ts';
import { languageNames } from '../../prompts/prompt.ts';
import type { StoryText } from '../../story-text.ts';
import type { Span } from '../../summary-units.ts';
import { trustedAndSuspect } from '../article-as-data.ts';
import type { Verdict } from '../ask-model.ts';
import { plainField } from './plain-field.ts';
import { isAbout, obeys } from './rests-on.ts';
import { isWrittenIn } from './written-in.ts';

type Wanted = { story: StoryText; leftOut: readonly Span[]; least: number; most: number; fits: (line: string) => boolean; complaint: string; besides: readonly string[] };

/** Those of a model's alternatives that may be shown: plain, in the language, about the story, of a fitting length, and different from each other and from what is there. */
export function judgeLines(lines: readonly string[], { story, leftOut, least, most, fits, complaint, besides }: Wanted): Verdict<string[]> {
  const ground = trustedAndSuspect(story, leftOut);
  if (lines.some((line) => obeys(line, ground))) return { ok: false, reason: 'obeyedInjection', complaint: null };
  const clean = lines.map(plainField).filter(Boolean);
  const spoken = clean.filter((line) => isWrittenIn(line, story.language));
  if (clean.length > 0 && spoken.length === 0) return { ok: false, reason: 'wrongLanguage', complaint: `it is not in ${languageNames[story.language]}.` };
  const kept: string[] = [];
  for (const line of spoken) {
    if (fits(line) && isAbout(line, ground.trusted) && ![...besides, ...kept].some((other) => isSame(line, other))) kept.push(line);
  }
  return kept.length >= least ? { ok: true, value: kept.slice(0, most) } : { ok: false, reason: 'badOutput', complaint };
}

function isSame(one: string, other: string): boolean {
  return stems(one).join(' ') === stems(other).join(' ');
}
