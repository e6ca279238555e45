'use client';

import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { FrontDesk, ShelfStory } from '#db/fronts/desk.ts';
import type { Place } from '#lib/front/changes.ts';
import { useEdition, useWords } from '../words.client.tsx';
import { AdSpace } from './ad-space.tsx';
import type { Asked, Builder } from './builder.ts';
import { addStrip, put, type Row } from './draft.ts';
import { FrontBar } from './front-bar.client.tsx';
import { FrontDialogs } from './front-dialogs.client.tsx';
import { LiftedKeys } from './lifted-keys.client.tsx';
import { Preview } from './preview.client.tsx';
import { Shelf } from './shelf.client.tsx';
import { useDraft } from './use-draft.client.tsx';
import { usePublishing } from './use-publishing.client.tsx';
import { Zone } from './zone.client.tsx';

const noSlots: never[] = [];

type Props = { desk: FrontDesk; me: string; now: number };

/** The builder of a front. It begins anew from each edition published; a dialog that is open by then stays open. */
export function FrontBuilder({ desk, me, now }: Props) {
  const [asked, ask] = useState<Asked | null>(null);
  return <Bench key={desk.history[0]?.id} desk={desk} me={me} now={now} asked={asked} ask={ask} />;
}

/** A shelf of stories, the slots, and what readers would see. */
function Bench({ desk, me, now, asked, ask }: Props & { asked: Asked | null; ask: (asked: Asked | null) => void }) {
  const [t, edition] = [useWords('DeskFront'), useEdition()];
  const { of, mayPublish, sections } = desk;
  const kind = of.sectionId === null ? 'home' : 'section';
  const [current] = desk.history;
  const front = useDraft({ current: current?.slots ?? noSlots, id: current?.id ?? null, kind, store: `khabar-front:${me}:${of.locale}:${of.sectionId ?? 'home'}` });
  const [stories, setStories] = useState<ReadonlyMap<number, ShelfStory>>(() => new Map([...desk.shelf, ...desk.stories].map((story) => [story.id, story])));
  const learn = (found: readonly ShelfStory[]) => setStories((known) => new Map([...known, ...found.map((story): [number, ShelfStory] => [story.id, story])]));
  const [lifted, lift] = useState<string | null>(null);
  const putRows = (rows: Row[], place: Place, index: number) => {
    const zone = front.draft.find((one) => one.place === place);
    if (zone) front.change(put(front.draft, { rows, place: zone.place, index }));
  };
  const builder: Builder = { of, kind, mayPublish, sections, stories, front, now, ask, putRows, lift };
  const publishing = usePublishing({ builder, current });
  useUndoKeys(front.undo, front.redo);
  const [opening, strips] = [front.draft.filter(({ place }) => ['lead', 'beside', 'briefs'].includes(String(place))), front.draft.filter(({ place }) => typeof place === 'number')];
  const picks = front.draft.filter(({ place }) => place === 'picks');
  const zone = (one: (typeof front.draft)[number]) => <Zone key={one.place} builder={builder} zone={one} />;
  return (
    <div className="front-desk">
      <FrontBar builder={builder} desk={desk} busy={publishing.busy} onPublish={() => void publishing.publish()} />
      <div className="front-build">
        <Shelf builder={builder} first={desk.shelf} onFound={learn} />
        <div className="front-canvas">
          {publishing.notice}
          {!mayPublish && <p className="note">{t('lookOnly')}</p>}
          {opening.map(zone)}
          {strips.slice(0, 1).map(zone)}
          {strips.length > 0 && <AdSpace words={t('adSpace')} edition={edition} />}
          {strips.slice(1).map(zone)}
          {mayPublish && kind === 'home' && <AddStrip builder={builder} />}
          {picks.map(zone)}
        </div>
        <aside className="front-view" aria-label={t('preview')}><Preview builder={builder} /></aside>
      </div>
      {lifted !== null && <LiftedKeys headline={lifted} />}
      <FrontDialogs asked={asked} builder={builder} desk={desk} publishing={publishing} onFound={learn} onClose={() => ask(null)} />
    </div>
  );
}

function AddStrip({ builder: { sections, front: { draft, change } } }: { builder: Builder }) {
  const t = useWords('DeskFront');
  const free = sections.filter(({ id }) => !draft.some(({ place }) => place === id));
  if (free.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="btn front-add-strip"><Plus aria-hidden />{t('addStrip')}</Button>
      <Popover className="popover"><Menu className="menu" aria-label={t('addStrip')}>{free.map(({ id, name }) => <MenuItem key={id} id={id} onAction={() => change(addStrip(draft, id))}>{name}</MenuItem>)}</Menu></Popover>
    </MenuTrigger>
  );
}

/** Ctrl Z and Ctrl Shift Z (or Y), except where text is being typed. */
function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]');
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const back = event.code === 'KeyZ' && !event.shiftKey;
      if (!back && event.code !== 'KeyZ' && event.code !== 'KeyY') return;
      event.preventDefault();
      (back ? undo : redo)();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [undo, redo]);
}
