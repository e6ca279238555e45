import { verb } from '../newsroom/verb.ts';
import { pageInput, savePage } from './save.ts';

export const pageActions = { 'page.save': verb(pageInput, savePage) };
