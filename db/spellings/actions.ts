import { verb } from '../newsroom/verb.ts';
import { findSpellings } from './find.ts';
import { spellingInput, spellingQuery, spellingRemoval } from './input.ts';
import { removeSpelling } from './remove.ts';
import { saveSpelling } from './save.ts';

export const spellingActions = {
  'spelling.find': verb(spellingQuery, findSpellings),
  'spelling.save': verb(spellingInput, saveSpelling),
  'spelling.remove': verb(spellingRemoval, removeSpelling),
};
