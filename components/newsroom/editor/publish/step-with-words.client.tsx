'use client';

import { useId, useState } from 'react';
import { directionOf } from '#lib/i18n/locales.ts';
import { Modal } from '../../ui/modal.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import type { WordedStep } from './steps.ts';
import { useSteps } from './use-steps.client.tsx';

type Props = { step: WordedStep; onBack: () => void; onDone: () => void };

/** A step that needs words. Taking a story down cannot be undone: it is named, and asked for once more. */
export function StepWithWords({ step, onBack, onDone }: Props) {
  const t = useWords('DeskPublish');
  const { story, isChanging } = useDesk();
  const [headline] = useStoryField('headline');
  const [words, setWords] = useState('');
  const [takesChange, setTakesChange] = useState(true);
  const mayTakeChange = step === 'correct' && story.rights.publish && (story.pending !== null || isChanging);
  const { run, isBusy, failure } = useSteps({ onDone });
  const id = useId();
  const isPublic = step !== 'sendBack';
  const isEmpty = words.trim() === '';
  return (
    <Modal title={t(`step-${step}`)} isOpen onClose={onBack} role={step === 'withdraw' ? 'alertdialog' : 'dialog'}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (!isEmpty && !isBusy) void run(step, { at: null, words: words.trim(), withChange: mayTakeChange && takesChange }); }}>
        {step === 'withdraw' && <p className="note" data-kind="stop">{t('withdrawWarning', { headline })}</p>}
        <div className="field">
          <label htmlFor={id}>{t(`words-${step}`)}</label>
          <textarea id={id} autoFocus value={words} maxLength={2000} rows={4} lang={isPublic ? story.locale : undefined} dir={isPublic ? directionOf(story.locale) : 'auto'} onChange={(event) => setWords(event.currentTarget.value)} />
          <span className="field-hint">{t(`hint-${step}`)}</span>
        </div>
        {mayTakeChange && (
          <div className="field">
            <label className="check"><input type="checkbox" checked={takesChange} onChange={(event) => setTakesChange(event.currentTarget.checked)} />{t('withChange')}</label>
            <span className="field-hint">{takesChange ? t('withChangeOn') : t('withChangeOff')}</span>
          </div>
        )}
        {failure && <p className="publish-why" role="alert">{failure}</p>}
        <div className="modal-foot">
          <button type="button" className="btn" onClick={onBack}>{t('backToSheet')}</button>
          <button type="submit" className={step === 'withdraw' ? 'btn btn-danger' : 'btn btn-primary'} aria-disabled={isEmpty || isBusy}>{isBusy ? t('working') : t(`step-${step}`)}</button>
        </div>
      </form>
    </Modal>
  );
}
