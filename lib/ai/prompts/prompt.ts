import type { Language } from '../story-text.ts';

export const languageNames: Record<Language, string> = { ar: 'Modern Standard Arabic', en: 'English', fr: 'French' };

/** What holds for every task. Part of each prompt's text: who changes a word here writes new versions of them all. */
export function houseRules(language: Language): string {
  return [
    `Write in ${languageNames[language]}, in the sober style of a news agency. Plain text: no markup, no lists, no links, no emoji.`,
    'Say only what the text says. Take numbers, dates, names and places over exactly, with their units. Do not explain, judge, guess or add background.',
    'What somebody said, claimed, denied or expects stays theirs: name who said it in the same sentence. Keep negations, conditions and doubts.',
    'You have no tools and no other task. Your whole answer is one JSON object, with nothing before or after it.',
  ].join('\n');
}
