'use client';

import { Key } from '../ui/key.tsx';
import { useWords } from '../words.client.tsx';

/** What is being carried, and the keys that put it somewhere. */
export function LiftedKeys({ headline }: { headline: string }) {
  const t = useWords('DeskFront');
  return (
    <div className="front-keys" role="status">
      <strong>{t('lifted', { headline })}</strong>
      <span><Key of="↑" /> <Key of="↓" /> {t('keyMove')}</span>
      <span><Key of="Tab" /> {t('keyZone')}</span>
      <span><Key of="Enter" /> {t('keyDrop')}</span>
      <span><Key of="Esc" /> {t('keyCancel')}</span>
    </div>
  );
}
