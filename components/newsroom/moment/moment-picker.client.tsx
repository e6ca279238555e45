'use client';

import { fromAbsolute, getLocalTimeZone, toCalendarDateTime, toZoned, type CalendarDateTime } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'; // rtl-ok
import { useRef, useSyncExternalStore } from 'react';
import { Button, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, Dialog, Group, Heading, Label, Popover } from 'react-aria-components';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../words.client.tsx';
import { useTypedDigits } from './use-typed-digits.client.tsx';

const never = () => () => {};

export type MomentProps = { label: string; value: number | null; onChange: (value: number | null) => void; error?: string | null };

type Props = MomentProps & { /** Takes the focus when it comes. */ takesFocus: boolean };

/** A day and a time in the newsroom's zone, said again in the zone of whoever chooses it. */
export function MomentPicker({ label, value, onChange, error, takesFocus }: Props) {
  const t = useWords('DeskMoment');
  const edition = useEdition();
  const group = useRef<HTMLDivElement>(null);
  useTypedDigits(group, edition.numerals);
  const own = useSyncExternalStore(never, getLocalTimeZone, () => edition.zone);
  const shown: CalendarDateTime | null = value === null ? null : toCalendarDateTime(fromAbsolute(value, edition.zone));
  const elsewhere = value !== null && own !== edition.zone ? { ...edition, zone: own } : null;
  return (
    <DatePicker
      className="field moment" granularity="minute" hourCycle={24} value={shown} autoFocus={takesFocus} isInvalid={Boolean(error)}
      onChange={(next) => onChange(next ? toZoned(next, edition.zone).toDate().getTime() : null)}
    >
      <Label className="label">{label}</Label>
      <Group className="moment-group" ref={group}>
        <DateInput className="moment-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
        <Button className="icon-btn icon-small" aria-label={t('calendar')}><CalendarDays aria-hidden /></Button>
      </Group>
      <span className="field-hint">
        {t('inZone', { city: edition.city })}
        {elsewhere && value !== null && <>{' '}<span>{t('inOwnZone', { date: formatDate(elsewhere, value, 'dayMonth'), time: formatTime(elsewhere, value) })}</span></>}
      </span>
      {error && <span className="field-error" role="alert">{error}</span>}
      <Popover className="popover">
        <Dialog className="moment-dialog">
          <Calendar>
            <header className="row">
              <Button slot="previous" className="icon-btn icon-small"><ChevronLeft className="dir-flip" aria-hidden /></Button>
              <Heading className="grow" />
              <Button slot="next" className="icon-btn icon-small"><ChevronRight className="dir-flip" aria-hidden /></Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
