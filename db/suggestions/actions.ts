import { z } from 'zod';
import { verb } from '../newsroom/verb.ts';
import { altTextSuggestion, descriptionSuggestions, headlineSuggestions, topicSuggestions, translationSuggestion } from './suggest.ts';

const id = z.int().positive();
const ofStory = z.strictObject({ articleId: id });

/** What a machine proposes and an editor takes or leaves; none of it is written down here. */
export const suggestionActions = {
  'suggestion.headlines': verb(ofStory, headlineSuggestions),
  'suggestion.descriptions': verb(ofStory, descriptionSuggestions),
  'suggestion.topics': verb(ofStory, topicSuggestions),
  'suggestion.altText': verb(z.strictObject({ articleId: id, mediaId: id }), altTextSuggestion),
  'suggestion.translation': verb(ofStory, translationSuggestion),
};
