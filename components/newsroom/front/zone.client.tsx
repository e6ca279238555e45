'use client';

import { ListFilter } from 'lucide-react';
import { GridList, useDragAndDrop, DropIndicator } from 'react-aria-components';
import { useWords, useEdition } from '../words.client.tsx';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Builder } from './builder.ts';
import { draggedKeys, dragType } from './drag.ts';
import { placesIn, rowAt, takenBefore, type Row, type Zone as ZoneOf } from './draft.ts';
import { Slot } from './slot.client.tsx';
import { useFrontWords } from './use-front-words.client.tsx';
import { ZoneMenu } from './zone-menu.client.tsx';

/** One zone of the front: its slots, what fills the places that are left, and where something may be dropped. */
export function Zone({ builder, zone }: { builder: Builder; zone: ZoneOf }) {
  const t = useWords('DeskFront');
  const names = useFrontWords(builder);
  const { place, rows } = zone;
  const title = names.place(place);
  const hooks = useZoneDrop({ builder, zone });
  const places = placesIn(place, builder.kind);
  const id = `front-zone-${place}`;
  return (
    <section className="front-zone" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <span className="soft small">{zoneHint(t, { zone, places })}</span>
        <span className="grow" />
        {builder.mayPublish && <ZoneMenu builder={builder} zone={zone} title={title} />}
      </header>
      <GridList
        className="front-slots" aria-label={title} items={rows} dragAndDropHooks={builder.mayPublish ? hooks : undefined}
        dependencies={[builder.stories, builder.front.slots]}
        renderEmptyState={() => <p className="front-empty">{builder.mayPublish ? t('dropHere') : t('emptyZone')}</p>}
      >
        {(row) => <Slot builder={builder} row={row} place={place} reserve={takenBefore(rows, rows.indexOf(row)) >= places} />}
      </GridList>
      <FillsItself builder={builder} zone={zone} places={places} />
    </section>
  );
}

function zoneHint(t: ReturnType<typeof useWords<'DeskFront'>>, { zone: { place, rows }, places }: { zone: ZoneOf; places: number }): string {
  if (typeof place !== 'number') return t('places', { count: places });
  const picked = Math.min(rows.length, places);
  return picked === 0 ? t('stripByRule', { count: places }) : t('stripMixed', { picked, rest: places - picked });
}

/** What readers see in the places that nobody filled. */
function FillsItself({ builder, zone: { place, rows }, places }: { builder: Builder; zone: ZoneOf; places: number }) {
  const t = useWords('DeskFront');
  const { sectionName } = useFrontWords(builder);
  const left = places - takenBefore(rows, rows.length);
  if (left <= 0 || place === 'picks') return null;
  const words = typeof place === 'number' ? t('fillsOfSection', { count: left, name: sectionName(place) }) : builder.kind === 'section' ? t('fillsHere', { count: left }) : t('fillsOfAll', { count: left });
  return <p className="front-fills"><ListFilter aria-hidden size={18} /><span>{words}<span className="soft small">{t('noRepeat')}</span></span></p>;
}

function useZoneDrop({ builder, zone: { place, rows } }: { builder: Builder; zone: ZoneOf }) {
  const t = useWords('DeskFront');
  const edition = useEdition();
  const { headline } = useFrontWords(builder);
  const titleOf = (key: string) => {
    const row = rowAt(builder.front.draft, key)?.row;
    return row && 'articleId' in row ? headline(row.articleId) : t('rule');
  };
  const drop = (keys: string[], index: number) => {
    const dropped = keys.map((key): Row | null => rowAt(builder.front.draft, key)?.row ?? (key.startsWith('story-') ? { key, articleId: Number(key.slice(6)) } : null));
    const fit = dropped.filter((row) => row !== null).filter((row) => !('rule' in row && typeof place === 'number'));
    if (fit.length > 0) builder.putRows(fit, place, index);
  };
  const indexOf = ({ key, dropPosition }: { key: string | number; dropPosition: string }) =>
    rows.findIndex((row) => row.key === key) + (dropPosition === 'after' ? 1 : 0);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': titleOf(String(key)) })),
    acceptedDragTypes: [dragType],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: (_target, types, allowed) => (types.has(dragType) && allowed.includes('move') ? 'move' : 'cancel'),
    onInsert: ({ items, target }) => void draggedKeys(items).then((keys) => drop(keys, indexOf(target))),
    onRootDrop: ({ items }) => void draggedKeys(items).then((keys) => drop(keys, place === 'lead' ? 0 : rows.length)),
    onReorder: ({ keys, target }) => drop([...keys].map(String), indexOf(target)),
    onDragStart: ({ keys }) => builder.lift(titleOf(String([...keys][0]))),
    onDragEnd: () => builder.lift(null),
    renderDropIndicator: (target) => {
      const number = target.type === 'item' ? indexOf(target) + 1 : rows.length + 1;
      return <DropIndicator target={target} className="front-drop">{t('dropPlace', { number: formatNumber(edition, number) })}</DropIndicator>;
    },
  });
  return dragAndDropHooks;
}
