import { z } from 'zod';
import { verb } from '../newsroom/verb.ts';
import { approveSummary } from './approve.ts';

const approvalInput = z.strictObject({ articleId: z.int().positive() });

export const summaryActions = {
  /** Whoever approves answers for it, by name. */
  'summary.approve': verb(approvalInput, (actor, store, { articleId }, now) => approveSummary(actor, store, { articleId, reviewer: actor.name }, now)),
};
