import { verb } from '../newsroom/verb.ts';
import { findAuthorInput, findAuthors } from './find.ts';
import { saveAuthor, writtenAuthor } from './save.ts';

export const authorActions = {
  'author.find': verb(findAuthorInput, findAuthors),
  'author.save': verb(writtenAuthor, saveAuthor),
};
