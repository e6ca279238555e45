'use client';

import { useState } from 'react';
import { previewQuery } from '#lib/front/preview-query.ts';
import { nextHour } from '#lib/time/next-hour.ts';
import { deskPaths } from '#lib/urls.ts';
import { MomentField } from '../moment/moment-field.client.tsx';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';

/** When the draft is to take the place of what readers see. */
export function ScheduleDialog({ builder, onSchedule, onClose }: { builder: Builder; onSchedule: (at: number) => void; onClose: () => void }) {
  const [t, common] = [useWords('DeskFront'), useWords('DeskCommon')];
  const { zone } = useEdition();
  const { of, front, now } = builder;
  const [at, setAt] = useState<number | null>(() => nextHour(zone, now));
  const past = at === null || at <= Date.now();
  return (
    <Modal title={t('scheduleTitle')} isOpen onClose={onClose}>
      <p>{t('scheduleAbout')}</p>
      <MomentField label={t('scheduleField')} value={at} onChange={setAt} error={past ? t('hourPassed') : null} />
      {!past && <a className="link" target="_blank" href={deskPaths.frontPreview(of.locale, previewQuery({ sectionId: of.sectionId, slots: front.slots, at }))}>{t('previewThen')}</a>}
      <div className="modal-foot">
        <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
        <button type="button" className="btn btn-primary" aria-disabled={past} onClick={() => !past && onSchedule(at)}>{t('scheduleSet')}</button>
      </div>
    </Modal>
  );
}
