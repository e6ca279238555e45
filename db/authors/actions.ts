import { verb } from '../newsroom/verb.ts';
import { findAuthorInput, findAuthors } from './find.ts';

export const authorActions = {
  'author.find': verb(findAuthorInput, findAuthors),
};
