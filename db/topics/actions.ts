import { verb } from '../newsroom/verb.ts';
import { createTopic, createTopicInput } from './create.ts';
import { findTopicInput, findTopics } from './find.ts';
import { topicMerge, topicSplit, writtenTopic } from './input.ts';
import { mergeTopics } from './merge.ts';
import { saveTopic } from './save.ts';
import { splitTopic } from './split.ts';

export const topicActions = {
  'topic.find': verb(findTopicInput, findTopics),
  'topic.create': verb(createTopicInput, createTopic),
  'topic.save': verb(writtenTopic, saveTopic),
  'topic.merge': verb(topicMerge, mergeTopics),
  'topic.split': verb(topicSplit, splitTopic),
};
