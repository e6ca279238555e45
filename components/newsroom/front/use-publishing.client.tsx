'use client';

import { TriangleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import type { EditionLine } from '#db/fronts/desk.ts';
import type { StrayStory } from '#db/fronts/lay-edition.ts';
import { act } from '../act.ts';
import { dayTimeWords } from '../ui/desk-times.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';

export type Publishing = {
  busy: boolean;
  publish: (over?: number) => Promise<void>;
  schedule: (at: number) => Promise<void>;
  bringBack: (edition: number) => Promise<void>;
  callOff: (edition: EditionLine) => Promise<void>;
  /** Somebody published meanwhile: who, when, and what can be done with the draft. */
  notice: ReactNode;
};

type Meanwhile = { by: string; at: number; edition: number };
type Refused = { ok: false; reason: string; by?: string; at?: number; edition?: number; strays?: readonly StrayStory[] };

/** Brings the draft before readers, now or at an hour, and takes it back; a refusal keeps the draft and says why. */
export function usePublishing({ builder: { of, front, now }, current }: { builder: Builder; current: EditionLine | undefined }): Publishing {
  const [t, why, times, edition] = [useWords('DeskFront'), useErrorWords(), useWords('DeskTime'), useEdition()];
  const [toast, router] = [useToast(), useRouter()];
  const [busy, setBusy] = useState(false);
  const began = front.base !== (current?.id ?? null) && current ? { by: current.by, at: current.liveFrom, edition: current.id } : null;
  const [refused, setRefused] = useState<Meanwhile | null>(null);
  const meanwhile = refused ?? began;

  const listed = (names: string[]) => names.join(edition.locale === 'ar' ? '، ' : ', ');
  const cameBack = (dropped: number) => (dropped > 0 ? t('broughtBackWithout', { count: dropped }) : t('broughtBack'));
  const say = (result: Refused) => {
    const { reason, by, at, edition: id, strays = [] } = result;
    if (reason === 'frontChanged' && by !== undefined && at !== undefined && id !== undefined) setRefused({ by, at, edition: id });
    else if (strays.length > 0) toast({ text: t('strays', { headlines: listed(strays.map(({ headline }) => (headline === null ? t('goneStory') : t('quoted', { headline })))) }) });
    else toast({ text: why(reason) });
  };
  const undo = (from: number, to: number) => async () => {
    const result = await act('front.undo', { ...of, base: from, edition: to });
    if (!result.ok) return say(result);
    toast({ text: cameBack(result.value.dropped) });
    router.refresh();
  };
  const publish = async (over?: number) => {
    setBusy(true);
    const base = over ?? front.base;
    const result = await act('front.publish', { ...of, base, slots: front.slots });
    setBusy(false);
    if (!result.ok) return say(result);
    front.forget();
    toast({ text: t('isPublished', { count: front.changes.length }), undo: base === null ? undefined : { run: undo(result.value.id, base) } });
    setRefused(null);
    router.refresh();
  };
  const callOff = async ({ id, liveFrom }: Pick<EditionLine, 'id' | 'liveFrom'>) => {
    const result = await act('front.unschedule', { id });
    if (!result.ok) return say(result);
    toast({ text: t('isCalledOff', { time: dayTimeWords(times, { edition, at: liveFrom, now }) }) });
    router.refresh();
  };
  const schedule = async (at: number) => {
    setBusy(true);
    const result = await act('front.schedule', { ...of, base: front.base, slots: front.slots, liveFrom: at });
    setBusy(false);
    if (!result.ok) return say(result);
    const { id } = result.value;
    toast({ text: t('isScheduled', { time: dayTimeWords(times, { edition, at, now }) }), undo: { run: () => callOff({ id, liveFrom: at }) } });
    if (current) front.load(current.slots, current.id);
    router.refresh();
  };
  const bringBack = async (to: number) => {
    if (!current) return;
    const result = await act('front.undo', { ...of, base: current.id, edition: to });
    if (!result.ok) return say(result);
    toast({ text: cameBack(result.value.dropped), undo: { run: undo(result.value.id, current.id) } });
    router.refresh();
  };
  const takeTheirs = () => {
    front.forget();
    if (current && refused === null) front.load(current.slots, current.id);
    else location.reload();
  };
  const notice = meanwhile && (
    <div className="note" data-kind="warn" role="alert">
      <TriangleAlert aria-hidden />
      <div className="stack">
        <p>{t('meanwhile', { name: meanwhile.by, time: dayTimeWords(times, { edition, at: meanwhile.at, now }) })}</p>
        <div className="row">
          <button type="button" className="btn" onClick={takeTheirs}>{t('takeTheirs')}</button>
          <button type="button" className="btn" onClick={() => void publish(meanwhile.edition)}>{t('publishOver')}</button>
        </div>
      </div>
    </div>
  );
  return { busy, publish, schedule, bringBack, callOff, notice };
}
