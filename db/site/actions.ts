import { verb } from '../newsroom/verb.ts';
import { siteSettings } from './input.ts';
import { saveSettings } from './save.ts';

export const siteActions = {
  'site.save': verb(siteSettings.partial(), saveSettings),
};
