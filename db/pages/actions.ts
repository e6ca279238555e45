import { verb } from '../newsroom/verb.ts';
import { savePage, writtenPageInput } from './save.ts';

export const pageActions = { 'page.save': verb(writtenPageInput, savePage) };
