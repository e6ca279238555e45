import { verb } from '../newsroom/verb.ts';
import { findAuthorInput, findAuthors } from './find.ts';
import { authorInput, saveAuthor } from './save.ts';

export const authorActions = {
  'author.find': verb(findAuthorInput, findAuthors),
  'author.save': verb(authorInput, saveAuthor),
};
