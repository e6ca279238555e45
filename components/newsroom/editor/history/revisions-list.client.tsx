'use client';

import { useState } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import type { RevisionLine } from '#db/articles/revisions/desk.ts';
import { RevisionScreen } from './revision-screen.client.tsx';

/** So many at first; older ones follow on demand. */
const atFirst = 15;

/** Every kept text with whose it is; each can be laid beside what is written now. */
export function RevisionsList() {
  const t = useWords('DeskHistory');
  const edition = useEdition();
  const { story } = useDesk();
  const [isWhole, setWhole] = useState(false);
  const [looked, setLooked] = useState<RevisionLine | null>(null);
  if (story.revisions.length === 0) return <p className="soft">{t('noRevisions')}</p>;
  return (
    <>
      <ol className="history-list">
        {(isWhole ? story.revisions : story.revisions.slice(0, atFirst)).map((revision) => (
          <li key={revision.id}>
            <span className="row">
              <b className="grow">{revision.byName}</b>
              <span className="chip">{t(`kind-${revision.kind}`)}</span>
            </span>
            <span className="row small soft">
              <time className="grow">{t('moment', { date: formatDate(edition, revision.at, 'dayMonth'), time: formatTime(edition, revision.at) })}</time>
              <button type="button" className="link" onClick={() => setLooked(revision)}>{t('look')}</button>
            </span>
          </li>
        ))}
      </ol>
      {!isWhole && story.revisions.length > atFirst && <button type="button" className="link" onClick={() => setWhole(true)}>{t('moreRevisions')}</button>}
      {looked && <RevisionScreen revision={looked} onClose={() => setLooked(null)} />}
    </>
  );
}
