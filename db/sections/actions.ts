import { verb } from '../newsroom/verb.ts';
import { orderSections, sectionOrderInput } from './order.ts';
import { saveSection, writtenSection } from './save.ts';

export const sectionActions = {
  'section.save': verb(writtenSection, saveSection),
  'section.order': verb(sectionOrderInput, orderSections),
};
