'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { shownAddress } from '#lib/auth/address.ts';
import { act } from '../act.ts';
import { dayTimeWords, sinceWords } from '../ui/desk-times.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { browserName } from './browser-name.ts';

type Session = { id: string; browser: string; address: string; since: number; lastSeen: number };

/** Where one is signed in, and the way to end it elsewhere. */
export function SessionsCard({ sessions, current, now }: { sessions: Session[]; current: string; now: number }) {
  const t = useWords('DeskAccount');
  const time = useWords('DeskTime');
  const edition = useEdition();
  const words = useErrorWords();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const end = async (ids: string[]) => {
    if (busy) return;
    setBusy(true);
    const answer = await act('account.signOut', { sessions: ids });
    setBusy(false);
    toast({ text: answer.ok ? t('sessionsEnded', { count: answer.value.ended }) : words(answer.reason) });
    if (answer.ok) router.refresh();
  };
  const others = sessions.filter(({ id }) => id !== current);
  return (
    <section className="card">
      <h2>{t('sessions')}</h2>
      <p className="soft">{t('sessionsText')}</p>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <strong><bdi>{browserName(session.browser) || t('unknownBrowser')}</bdi></strong>
              <p className="soft small">{t('sessionSince', { since: dayTimeWords(time, { edition, at: session.since, now }) })}{shownAddress(session.address) ? <> · <bdi dir="ltr">{shownAddress(session.address)}</bdi></> : null}</p>
            </div>
            {session.id === current ? <span className="chip">{t('thisSession')}</span> : (
              <>
                <span className="soft small">{sinceWords(time, { edition, at: session.lastSeen, now })}</span>
                <button type="button" className="btn btn-small" aria-disabled={busy} onClick={() => void end([session.id])}>{t('endSession')}</button>
              </>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? <button type="button" className="btn" aria-disabled={busy} onClick={() => void end(others.map(({ id }) => id))}>{t('endOthers')}</button> : null}
    </section>
  );
}
