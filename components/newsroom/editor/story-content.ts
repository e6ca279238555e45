import type { StoryFields } from '#db/articles/input.ts';

/** Everything of a story that is written in the editor and saved as one. */
export type StoryContent = StoryFields;
export type StoryField = Exclude<keyof StoryContent, 'body' | 'originLocale' | 'translatedFrom'>;
