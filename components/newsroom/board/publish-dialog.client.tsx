'use client';

import { useId, useState, type FormEvent } from 'react';
import { nextHour } from '#lib/time/next-hour.ts';
import { MomentField } from '../moment/moment-field.client.tsx';
import { dayTimeWords } from '../ui/desk-times.ts';
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
  const [at, setAt] = useState<number | null>(() => nextHour(edition.zone, Date.now()));
  const [state, setState] = useState<'idle' | 'busy' | 'missing'>('idle');
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'busy') return;
    const now = Date.now();
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
          <MomentField
            label={t('publishAt')} value={at} error={state === 'missing' ? t('whenMissing') : null}
            onChange={(next) => {
              setAt(next);
              setState('idle');
            }}
          />
        )}
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
          <button type="submit" className="btn btn-primary" aria-disabled={state === 'busy'}>{state === 'busy' ? t('working') : t(when === 'now' ? 'publishDo' : 'scheduleDo')}</button>
        </div>
      </form>
    </Modal>
  );
}
