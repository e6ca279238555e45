'use client';

import { useErrorWords, useWords } from '../words.client.tsx';
import type { Library } from './use-library.client.tsx';

/** What stands under the grid: that something is on its way, that nothing was found, or the way to older pictures. */
export function FoundMediaFoot({ library: { pictures, busy, failed, hasMore, more, query } }: { library: Library }) {
  const t = useWords('DeskMedia');
  const because = useErrorWords();
  if (failed) return <p className="note" data-kind="warn" role="alert">{because(failed)}</p>;
  if (busy) return <p className="soft small" role="status">{t('looking')}</p>;
  if (pictures.length === 0) return <p className="soft" role="status">{query.words ? t('nothingFound', { words: query.words }) : t('nothingHere')}</p>;
  return hasMore ? <div><button type="button" className="btn" onClick={more}>{t('older')}</button></div> : null;
}
