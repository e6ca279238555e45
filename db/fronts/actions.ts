import { verb } from '../newsroom/verb.ts';
import { findForFront } from './find.ts';
import { findInput, publishInput, scheduleInput, undoInput, unscheduleInput } from './input.ts';
import { publishFront } from './publish.ts';
import { scheduleFront } from './schedule.ts';
import { undoFront } from './undo.ts';
import { unscheduleFront } from './unschedule.ts';

export const frontActions = {
  'front.find': verb(findInput, findForFront),
  'front.publish': verb(publishInput, publishFront),
  'front.schedule': verb(scheduleInput, scheduleFront),
  'front.unschedule': verb(unscheduleInput, unscheduleFront),
  'front.undo': verb(undoInput, undoFront),
};
