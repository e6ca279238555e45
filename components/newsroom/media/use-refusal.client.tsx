'use client';

import { useWords } from '../words.client.tsx';

/** Why something was not done, in words; a reason without words is a fault of the server. */
export function useRefusal(): (reason: string) => string {
  const t = useWords('Errors');
  return (reason) => {
    switch (reason) {
      case 'mediaTooLarge': return t('mediaTooLarge');
      case 'mediaEmpty': return t('mediaEmpty');
      case 'mediaTooManyPixels': return t('mediaTooManyPixels');
      case 'mediaDamaged': return t('mediaDamaged');
      case 'mediaTooSlow': return t('mediaTooSlow');
      case 'mediaBusy': return t('mediaBusy');
      case 'mediaHeic': return t('mediaHeic');
      case 'mediaAvif': return t('mediaAvif');
      case 'mediaSvg': return t('mediaSvg');
      case 'mediaTiff': return t('mediaTiff');
      case 'mediaPdf': return t('mediaPdf');
      case 'mediaUnknownKind': return t('mediaUnknownKind');
      case 'mediaAbsent': return t('mediaAbsent');
      case 'mediaStale': return t('mediaStale');
      case 'mediaInUse': return t('mediaInUse');
      case 'mediaKnownElsewhere': return t('mediaKnownElsewhere');
      case 'notAllowed': return t('notAllowed');
      case 'offline': return t('offline');
      case 'signedOut': return t('signedOut');
      case 'twoFactorWanted': return t('twoFactorWanted');
      case 'inputInvalid': return t('inputInvalid');
      default: return t('serverFailed');
    }
  };
}
