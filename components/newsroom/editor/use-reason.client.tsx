'use client';

import { useWords } from '../words.client.tsx';

/** Why something was refused, in words. */
export function useReason(): (reason: string) => string {
  const errors = useWords('Errors');
  return (reason) => (isKnown(reason) ? errors(reason) : errors('serverFailed'));
}

/** What the newsroom may answer to what the editor asks. */
const known = [
  'notAllowed', 'articleAbsent', 'articleStale', 'articleWithdrawn', 'articleNotPublished', 'changePending', 'storyLocked', 'stageWrong', 'nothingPending', 'scheduleNeedsApproval', 'hourPast',
  'embargoHolds', 'embargoNotYours', 'headlineMissing', 'slugInvalid', 'slugTaken', 'authorMissing', 'bodyEmpty', 'pictureAbsent', 'altMissing', 'correctionInvalid', 'withdrawalNeedsReason',
  'noteMissing', 'sameLanguage', 'translationExists', 'translationFixed', 'sectionUnknown', 'tieAbsent', 'revisionAbsent', 'linkAbsent', 'summaryAbsent', 'summaryOutdated', 'topicInvalid',
  'storyInvalid', 'offline', 'signedOut', 'twoFactorWanted', 'inputInvalid', 'serverFailed',
] as const;

function isKnown(reason: string): reason is (typeof known)[number] {
  return known.some((one) => one === reason);
}
