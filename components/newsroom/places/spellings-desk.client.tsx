'use client';

import { BookOpenCheck, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { SpellingRow } from '#db/spellings/find.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../words.client.tsx';
import { SheetForm } from './sheet-form.client.tsx';
import { useDone } from './use-done.client.tsx';
import { WordField } from './word-field.client.tsx';

type Props = { spellings: readonly SpellingRow[]; language: Locale; maySave: boolean; /** The choice of a language. */ children: ReactNode };

/** How the desk spells names; whoever writes one otherwise is told beside the text. */
export function SpellingsDesk({ spellings, language, maySave, children }: Props) {
  const t = useWords('DeskSpellings');
  const [edited, setEdited] = useState<SpellingRow | 'new' | null>(null);
  const remove = useRemoval();
  return (
    <>
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        {maySave && <button type="button" className="btn btn-primary" onClick={() => setEdited('new')}><Plus aria-hidden />{t('add')}</button>}
      </div>
      {children}
      {spellings.length === 0 ? <div className="empty"><BookOpenCheck aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div> : (
        <table className="table">
          <thead><tr><th scope="col">{t('right')}</th><th scope="col">{t('variants')}</th><th scope="col">{t('note')}</th>{maySave && <th scope="col"><span className="desk-hidden">{t('tools')}</span></th>}</tr></thead>
          <tbody>
            {spellings.map((spelling) => (
              <tr key={spelling.id}>
                <th scope="row" lang={language} dir="auto">{spelling.right}</th>
                <td data-label={t('variants')}><span className="row">{spelling.variants.map((variant) => <s key={variant} className="unwanted" lang={language} dir="auto">{variant}</s>)}</span></td>
                <td className="soft" dir="auto">{spelling.note}</td>
                {maySave && (
                  <td className="end">
                    <span className="row kept-tools">
                      <button type="button" className="icon-btn" onClick={() => setEdited(spelling)} aria-label={t('editOne', { name: spelling.right })}><Pencil aria-hidden /></button>
                      <button type="button" className="icon-btn" onClick={() => void remove(spelling)} aria-label={t('removeOne', { name: spelling.right })}><Trash2 aria-hidden /></button>
                    </span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edited && <SpellingForm spelling={edited === 'new' ? null : edited} language={language} onClose={() => setEdited(null)} />}
    </>
  );
}

function useRemoval() {
  const t = useWords('DeskSpellings');
  const done = useDone();
  const toast = useToast();
  const because = useErrorWords();
  return async ({ id, ...spelling }: SpellingRow) => {
    const removed = await act('spelling.remove', { id });
    if (!removed.ok) return toast({ text: because(removed.reason) });
    done(t('removed', { name: spelling.right }), () => act('spelling.save', spelling));
  };
}

function SpellingForm({ spelling, language, onClose }: { spelling: SpellingRow | null; language: Locale; onClose: () => void }) {
  const t = useWords('DeskSpellings');
  const done = useDone();
  const [right, setRight] = useState(spelling?.right ?? '');
  const [variants, setVariants] = useState(spelling?.variants.join('\n') ?? '');
  const [note, setNote] = useState(spelling?.note ?? '');
  const submit = async () => {
    const lines = variants.split('\n').map((line) => line.trim()).filter(Boolean);
    const saved = await act('spelling.save', { ...(spelling ? { id: spelling.id } : {}), locale: language, right, variants: lines, note });
    if (!saved.ok) return saved.reason === 'inputInvalid' ? 'spellingInvalid' : saved.reason;
    done(t('saved', { name: right }), spelling ? () => act('spelling.save', spelling) : () => act('spelling.remove', { id: saved.value.id }));
    onClose();
    return null;
  };
  return (
    <SheetForm title={spelling ? t('change') : t('add')} onClose={onClose} onSubmit={submit}>
      <WordField label={t('right')} value={right} onChange={setRight} required maxLength={80} autoFocus />
      <WordField label={t('variants')} value={variants} onChange={setVariants} rows={4} required hint={t('variantsHint')} />
      <WordField label={t('note')} value={note} onChange={setNote} hint={t('noteHint')} maxLength={200} />
    </SheetForm>
  );
}
