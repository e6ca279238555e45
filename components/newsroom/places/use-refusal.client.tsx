'use client';

import { useWords } from '../words.client.tsx';

/** Why something was not done, in words; a reason without words is a fault of the server. */
export function useRefusal(): (reason: string) => string {
  const t = useWords('Errors');
  return (reason) => {
    switch (reason) {
      case 'sectionInvalid': return t('sectionInvalid');
      case 'sectionsChanged': return t('sectionsChanged');
      case 'slugTaken': return t('slugTaken');
      case 'topicInvalid': return t('topicInvalid');
      case 'topicAbsent': return t('topicAbsent');
      case 'topicsDiffer': return t('topicsDiffer');
      case 'authorInvalid': return t('authorInvalid');
      case 'pageInvalid': return t('pageInvalid');
      case 'bodyEmpty': return t('bodyEmpty');
      case 'settingsInvalid': return t('settingsInvalid');
      case 'spellingInvalid': return t('spellingInvalid');
      case 'spellingAbsent': return t('spellingAbsent');
      case 'spellingTaken': return t('spellingTaken');
      case 'spellingContradicts': return t('spellingContradicts');
      case 'redirectInvalid': return t('redirectInvalid');
      case 'redirectStands': return t('redirectStands');
      case 'redirectNowhere': return t('redirectNowhere');
      case 'redirectLoops': return t('redirectLoops');
      case 'redirectAbsent': return t('redirectAbsent');
      case 'articleAbsent': return t('articleAbsent');
      case 'notAllowed': return t('notAllowed');
      case 'offline': return t('offline');
      case 'signedOut': return t('signedOut');
      case 'twoFactorWanted': return t('twoFactorWanted');
      case 'inputInvalid': return t('inputInvalid');
      default: return t('serverFailed');
    }
  };
}
