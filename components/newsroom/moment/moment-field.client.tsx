'use client';

import { CalendarDays } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { latePart, useLate } from '../ui/late.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { MomentProps } from './moment-picker.client.tsx';

const picker = latePart(() => import('./moment-picker.client.tsx').then((found) => found.MomentPicker));

/** A day and a time. Where none is set it rests as a line of text until somebody is at the page. */
export function MomentField(props: MomentProps) {
  const standing = useLate(picker);
  const [isWanted, setWanted] = useState(false);
  const hasValue = props.value !== null;
  useEffect(() => {
    if (hasValue) picker.want();
  }, [hasValue]);
  if (typeof standing === 'object') return <standing.Part {...props} takesFocus={isWanted} />;
  return <MomentAtRest {...props} hasFailed={standing === 'failed'} onWanted={setWanted} />;
}

/** What the field says while it cannot be filled in yet. */
function MomentAtRest({ label, value, hasFailed, onWanted }: MomentProps & { hasFailed: boolean; onWanted: (wanted: boolean) => void }) {
  const t = useWords('DeskMoment');
  const common = useWords('DeskCommon');
  const edition = useEdition();
  const id = useId();
  const words = value === null ? t('none') : t('moment', { date: formatDate(edition, value, 'date'), time: formatTime(edition, value) });
  return (
    <div className="field moment">
      <span className="label" id={`${id}-label`}>{label}</span>
      <button
        type="button" className="moment-group" id={id} aria-labelledby={`${id}-label ${id}`}
        onClick={picker.want} onFocus={() => onWanted(true)} onBlur={() => onWanted(false)}
      >
        <span className="moment-input"><span data-placeholder={value === null || undefined}>{words}</span></span>
        <span className="icon-btn icon-small"><CalendarDays aria-hidden /></span>
      </button>
      {hasFailed ? <span className="field-error" role="alert">{common('partFailed')}</span> : <span className="field-hint">{t('inZone', { city: edition.city })}</span>}
    </div>
  );
}
