import { verb } from '../newsroom/verb.ts';
import { givenSettings } from './input.ts';
import { saveSettings } from './save.ts';

export const siteActions = {
  'site.save': verb(givenSettings, saveSettings),
};
