'use client';

import { parseDateTime, toZoned } from '@internationalized/date';
import { useId, useState, type FormEvent } from 'react';
import { dayTimeWords, zoneWords } from '../ui/desk-times.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { RowStory } from './row-verbs.ts';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  story: RowStory;
  publish: () => Promise<boolean>;
  /** `words`: the time as a person reads it. */
  schedule: (at: number, words: string) => Promise<boolean>;
};

/** Publishes an approved story, now or at a time by the newsroom's clock. */
export function PublishDialog({ isOpen, onClose, story, publish, schedule }: Props) {
  const [common, t, time] = [useWords('DeskCommon'), useWords('DeskBoard'), useWords('DeskTime')];
  const edition = useEdition();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [local, setLocal] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'missing'>('idle');
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'busy') return;
    const [at, now] = [momentOf(local, edition.zone), Date.now()];
    if (when === 'later' && (at === null || at <= now)) return setState('missing');
    setState('busy');
    const done = when === 'later' && at !== null ? await schedule(at, dayTimeWords(time, { edition, at, now })) : await publish();
    setState('idle');
    if (done) onClose();
  };
  return (
    <Modal title={t('publishTitle')} isOpen={isOpen} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p><strong>{story.headline}</strong></p>
        <p className="soft">{t('publishWords')}</p>
        <fieldset className="board-when">
          <legend className="desk-hidden">{t('publishAt')}</legend>
          {(['now', 'later'] as const).map((choice) => (
            <label key={choice} className="check"><input type="radio" name={`${id}-when`} checked={when === choice} onChange={() => setWhen(choice)} />{t(choice === 'now' ? 'publishNow' : 'publishLater')}</label>
          ))}
        </fieldset>
        {when === 'later' && (
          <div className="field">
            <label htmlFor={id}>{t('publishAt')}</label>
            <input
              id={id} type="datetime-local" dir="ltr" value={local} aria-describedby={`${id}-hint`} aria-invalid={state === 'missing'}
              onChange={({ target }) => {
                setLocal(target.value);
                setState('idle');
              }}
            />
            <span className="field-hint" id={`${id}-hint`}>{zoneWords(time, edition, momentOf(local, edition.zone) ?? Date.now())}</span>
            {state === 'missing' && <span className="field-error" role="alert">{t('whenMissing')}</span>}
          </div>
        )}
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
          <button type="submit" className="btn btn-primary" aria-disabled={state === 'busy'}>{state === 'busy' ? t('working') : t(when === 'now' ? 'publishDo' : 'scheduleDo')}</button>
        </div>
      </form>
    </Modal>
  );
}

/** The instant at which the newsroom's clock shows this; null while it is not a whole time. */
function momentOf(local: string, zone: string): number | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? toZoned(parseDateTime(local), zone).toDate().getTime() : null;
}
