'use client';

import { Copyright, Focus, TextCursorInput } from 'lucide-react';
import { useWords } from '../words.client.tsx';

/** Three habits that an empty library teaches. */
export function MediaTeach() {
  const t = useWords('DeskMedia');
  return (
    <ol className="media-teach">
      <li><b><TextCursorInput className="dir-flip" aria-hidden />{t('teachAlt')}</b><span className="soft">{t('teachAltText')}</span></li>
      <li><b><Focus aria-hidden />{t('teachFocal')}</b><span className="soft">{t('teachFocalText')}</span></li>
      <li><b><Copyright aria-hidden />{t('teachCredit')}</b><span className="soft">{t('teachCreditText')}</span></li>
    </ol>
  );
}
