import { verb } from '../newsroom/verb.ts';
import { createTopic, createTopicInput } from './create.ts';
import { findTopicInput, findTopics } from './find.ts';

export const topicActions = {
  'topic.find': verb(findTopicInput, findTopics),
  'topic.create': verb(createTopicInput, createTopic),
};
