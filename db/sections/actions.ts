import { verb } from '../newsroom/verb.ts';
import { orderSections, sectionOrderInput } from './order.ts';
import { saveSection, sectionInput } from './save.ts';

export const sectionActions = {
  'section.save': verb(sectionInput, saveSection),
  'section.order': verb(sectionOrderInput, orderSections),
};
