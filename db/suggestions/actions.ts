import { z } from 'zod';
import { verb } from '../newsroom/verb.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { altTextSuggestion, descriptionSuggestions, headlineSuggestions, topicSuggestions, translationSuggestion } from './suggest.ts';

const id = z.int().positive();
const ofStory = z.strictObject({ articleId: id });

/** What a machine proposes and an editor takes or leaves; none of it is written down here. */
export const suggestionActions = {
  'suggestion.headlines': verb(ofStory, oneAtATime(headlineSuggestions)),
  'suggestion.descriptions': verb(ofStory, oneAtATime(descriptionSuggestions)),
  'suggestion.topics': verb(ofStory, oneAtATime(topicSuggestions)),
  'suggestion.altText': verb(z.strictObject({ articleId: id, mediaId: id }), oneAtATime(altTextSuggestion)),
  'suggestion.translation': verb(ofStory, oneAtATime(translationSuggestion)),
};
