'use client';

import { Plus, Shuffle, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RedirectRow } from '#db/redirects/desk.ts';
import { formatDate } from '#lib/time/dates.ts';
import { paths, readAddress } from '#lib/urls.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { SheetForm } from './sheet-form.client.tsx';
import { useDone } from './use-done.client.tsx';
import { WordField } from './word-field.client.tsx';

/** Old addresses and where they lead today. */
export function RedirectsDesk({ redirects }: { redirects: readonly RedirectRow[] }) {
  const t = useWords('DeskRedirects');
  const edition = useEdition();
  const [adding, setAdding] = useState(false);
  const remove = useRemoval();
  return (
    <>
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        <button type="button" className="btn btn-primary" onClick={() => setAdding(true)}><Plus aria-hidden />{t('add')}</button>
      </div>
      {redirects.length === 0 ? <div className="empty"><Shuffle aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div> : (
        <table className="table">
          <thead><tr><th scope="col">{t('from')}</th><th scope="col">{t('to')}</th><th scope="col">{t('since')}</th><th scope="col"><span className="desk-hidden">{t('tools')}</span></th></tr></thead>
          <tbody>
            {redirects.map((redirect) => (
              <tr key={redirect.id}>
                <th scope="row" className="kept-address"><bdi dir="ltr">{redirect.from}</bdi></th>
                <td data-label={t('to')} className="kept-address">
                  {redirect.story
                    ? <a className="link" href={paths.article(redirect.story.locale, redirect.story.id, redirect.story.slug)} lang={redirect.story.locale} dir="auto">{redirect.story.headline}</a>
                    : <a className="link" href={redirect.to ?? undefined}><bdi dir="ltr">{redirect.to}</bdi></a>}
                </td>
                <td data-label={t('since')}><time>{formatDate(edition, redirect.createdAt, 'date')}</time></td>
                <td className="end"><button type="button" className="icon-btn" onClick={() => void remove(redirect)} aria-label={t('removeOne', { path: redirect.from })}><Trash2 aria-hidden /></button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {adding && <RedirectForm onClose={() => setAdding(false)} />}
    </>
  );
}

function useRemoval() {
  const t = useWords('DeskRedirects');
  const done = useDone();
  const toast = useToast();
  const because = useErrorWords();
  return async (redirect: RedirectRow) => {
    const removed = await act('redirect.remove', { id: redirect.id });
    if (!removed.ok) return toast({ text: because(removed.reason) });
    const target = redirect.story ? { articleId: redirect.story.id } : { to: redirect.to ?? '' };
    done(t('removed', { path: redirect.from }), () => act('redirect.save', { from: redirect.from, ...target }));
  };
}

function RedirectForm({ onClose }: { onClose: () => void }) {
  const t = useWords('DeskRedirects');
  const done = useDone();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const submit = async () => {
    const [old, target] = [pathOf(from), pathOf(to)];
    const address = readAddress(target);
    const isStory = address.kind === 'article' || address.kind === 'short';
    const saved = await act('redirect.save', isStory ? { from: old, articleId: address.id } : { from: old, to: target });
    if (!saved.ok) return saved.reason === 'inputInvalid' ? 'redirectInvalid' : saved.reason;
    done(t('saved', { path: old }), () => act('redirect.remove', { id: saved.value.id }));
    onClose();
    return null;
  };
  return (
    <SheetForm title={t('add')} onClose={onClose} onSubmit={submit}>
      <WordField label={t('from')} value={from} onChange={setFrom} dir="ltr" required maxLength={500} hint={t('fromHint')} autoFocus />
      <WordField label={t('to')} value={to} onChange={setTo} dir="ltr" required maxLength={500} hint={t('toHint')} />
    </SheetForm>
  );
}

/** Addresses are pasted whole as often as not: of our own only the path is meant. */
function pathOf(typed: string): string {
  const text = typed.trim();
  return URL.canParse(text) && new URL(text).origin === window.location.origin ? new URL(text).pathname : text;
}
