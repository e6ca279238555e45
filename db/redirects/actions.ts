import { verb } from '../newsroom/verb.ts';
import { redirectInput, redirectRemoval } from './input.ts';
import { removeRedirect } from './remove.ts';
import { saveRedirect } from './save.ts';

export const redirectActions = {
  'redirect.save': verb(redirectInput, saveRedirect),
  'redirect.remove': verb(redirectRemoval, removeRedirect),
};
