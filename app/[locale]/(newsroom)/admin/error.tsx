'use client';

import { useWords } from '#components/newsroom/words.client.tsx';

/** A page of the admin that could not be shown. What was being written is kept on the device by the editor itself. */
export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  const t = useWords('DeskCommon');
  return (
    <main className="empty" role="alert">
      <h1>{t('pageFailed')}</h1>
      <p>{t('pageFailedWhy')}</p>
      <button type="button" className="btn btn-primary" onClick={reset}>{t('tryAgain')}</button>
    </main>
  );
}
