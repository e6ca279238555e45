'use client';

import { useId } from 'react';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { fromWallTime, ownZone } from '#lib/time/wall-time.ts';
import { useEdition, useWords } from '../words.client.tsx';

type Props = { label: string; value: string; onChange: (text: string) => void; error?: string | null };

/** A day and a time by the newsroom's clock, and what the editor's own clock will show then. */
export function MomentField({ label, value, onChange, error }: Props) {
  const t = useWords('DeskFront');
  const edition = useEdition();
  const id = useId();
  const at = fromWallTime(edition.zone, value);
  const own = { ...edition, zone: ownZone() };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="datetime-local" value={value} onChange={(event) => onChange(event.target.value)} aria-describedby={`${id}-hint`} aria-invalid={error ? true : undefined} />
      <p className="field-hint" id={`${id}-hint`}>
        {t('newsroomClock', { city: edition.city })}
        {at !== null && own.zone !== edition.zone && <>{' · '}{t('ownClock', { date: formatDate(own, at, 'dayMonth'), time: formatTime(own, at) })}</>}
      </p>
      {error && <p className="field-error" role="alert">{error}</p>}
    </div>
  );
}
