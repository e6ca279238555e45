'use client';

import { Copy, Link2Off } from 'lucide-react';
import { useState } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { absolute, deskPaths } from '#lib/urls.ts';
import { act } from '../../act.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useToast } from '../../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';

const lifetimes = [1, 3, 7, 30] as const;

/** A link that shows the story as it will look to somebody without an account, for as long as was chosen. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('DeskEditor');
  const edition = useEdition();
  const toast = useToast();
  const reasonOf = useErrorWords();
  const { story, engine, refresh } = useDesk();
  const [days, setDays] = useState<(typeof lifetimes)[number]>(3);
  const [made, setMade] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const make = async () => {
    setBusy(true);
    await engine.saveNow();
    const answer = await act('article.share', { id: story.id, days });
    setBusy(false);
    if (!answer.ok) return toast({ text: reasonOf(answer.reason) });
    setMade(absolute(location.origin, deskPaths.sharedPreview(story.locale, answer.value.token)));
    refresh();
  };
  const revoke = async (linkId: number) => {
    const answer = await act('article.unshare', { linkId });
    toast({ text: answer.ok ? t('shareRevoked') : reasonOf(answer.reason) });
    refresh();
  };
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    toast({ text: t('shareCopied') });
  };

  return (
    <Modal title={t('share')} isOpen onClose={onClose}>
      <p>{t('shareIntro')}</p>
      <div className="row">
        <label htmlFor="share-days">{t('shareFor')}</label>
        <select id="share-days" className="input share-days" value={days} onChange={(event) => setDays(lifetimes.find((one) => String(one) === event.currentTarget.value) ?? 3)}>
          {lifetimes.map((one) => <option key={one} value={one}>{t('days', { count: one })}</option>)}
        </select>
        <button type="button" className="btn btn-primary" aria-disabled={isBusy} onClick={() => { if (!isBusy) void make(); }}>{isBusy ? t('saving') : t('shareMake')}</button>
      </div>
      {made && (
        <div className="note share-made" role="status">
          <input className="input" readOnly dir="ltr" value={made} aria-label={t('shareAddress')} onFocus={(event) => event.currentTarget.select()} />
          <button type="button" className="btn btn-small" onClick={() => void copy(made)}><Copy aria-hidden />{t('shareCopy')}</button>
          <span className="small soft">{t('shareOnce')}</span>
        </div>
      )}
      {story.links.length > 0 && (
        <ul className="history-list" aria-label={t('shareLinks')}>
          {story.links.map((link) => (
            <li key={link.id}>
              <span className="row">
                <span className="grow small">{t('shareBy', { name: link.byName, moment: t('moment', { date: formatDate(edition, link.expiresAt, 'dayMonth'), time: formatTime(edition, link.expiresAt) }) })}</span>
                <button type="button" className="btn btn-small" onClick={() => void revoke(link.id)}><Link2Off aria-hidden />{t('shareRevoke')}</button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
