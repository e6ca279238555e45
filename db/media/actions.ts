import { verb } from '../newsroom/verb.ts';
import { findMedia } from './find.ts';
import { findMediaInput, saveMediaInput, thatMediaInput } from './input.ts';
import { readMedia } from './read.ts';
import { removeMedia } from './remove.ts';
import { restoreMedia } from './restore.ts';
import { saveMedia } from './save.ts';
import { findUses } from './uses.ts';

export const mediaActions = {
  'media.read': verb(thatMediaInput, readMedia),
  'media.find': verb(findMediaInput, findMedia),
  'media.uses': verb(thatMediaInput, findUses),
  'media.save': verb(saveMediaInput, saveMedia),
  'media.remove': verb(thatMediaInput, removeMedia),
  'media.restore': verb(thatMediaInput, restoreMedia),
};
