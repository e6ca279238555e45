'use client';

import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { PickedStory } from '#lib/front/slots.ts';
import { deskPaths } from '#lib/urls.ts';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import { rowAt, setRow, takeAway, type Row } from './draft.ts';
import { useFrontWords } from './use-front-words.client.tsx';

type Props = { builder: Builder; rowKey: string; headline: string };

/** Everything that dragging does and more, for phones and keyboards: move, pin, set an hour, take away. */
export function PlaceMenu({ builder, rowKey, headline }: Props) {
  const t = useWords('DeskFront');
  const found = rowAt(builder.front.draft, rowKey);
  return (
    <OptionsMenu label={t('options', { headline })}>
      {found && <MenuSection aria-label={t('inZone')}>{zoneItems({ builder, found, t })}</MenuSection>}
      {found && <Separator className="menu-line" />}
      <PlaceItems builder={builder} rowKey={rowKey} />
      <Separator className="menu-line" />
      <RowItems builder={builder} rowKey={rowKey} />
    </OptionsMenu>
  );
}

export function OptionsMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <MenuTrigger>
      <Button className="icon-btn front-more" aria-label={label}><Ellipsis aria-hidden /></Button>
      <Popover className="popover" placement="bottom end"><Menu className="menu" aria-label={label}>{children}</Menu></Popover>
    </MenuTrigger>
  );
}

type Found = NonNullable<ReturnType<typeof rowAt>>;
type Words = ReturnType<typeof useWords<'DeskFront'>>;

function zoneItems({ builder: { putRows }, found: { zone, row, index }, t }: { builder: Builder; found: Found; t: Words }) {
  return (
    <>
      <MenuItem isDisabled={index === 0} onAction={() => putRows([row], zone.place, index - 1)}>{t('moveUp')}</MenuItem>
      <MenuItem isDisabled={index === zone.rows.length - 1} onAction={() => putRows([row], zone.place, index + 2)}>{t('moveDown')}</MenuItem>
    </>
  );
}

function PlaceItems({ builder, rowKey }: { builder: Builder; rowKey: string }) {
  const t = useWords('DeskFront');
  const names = useFrontWords(builder);
  const found = rowAt(builder.front.draft, rowKey);
  const row: Row | null = found?.row ?? (rowKey.startsWith('story-') ? { key: rowKey, articleId: Number(rowKey.slice(6)) } : null);
  if (!row) return null;
  const places = builder.front.draft.filter(({ place }) => place !== found?.zone.place && !('rule' in row && typeof place === 'number'));
  return (
    <MenuSection>
      <Header className="menu-head">{t('moveTo')}</Header>
      {places.map(({ place, rows }) => (
        <MenuItem key={place} id={`to-${place}`} onAction={() => builder.putRows([row], place, place === 'lead' ? 0 : rows.length)}>{names.place(place)}</MenuItem>
      ))}
    </MenuSection>
  );
}

function RowItems({ builder, rowKey }: { builder: Builder; rowKey: string }) {
  const t = useWords('DeskFront');
  const { locale } = useEdition();
  const { front: { draft, change }, ask } = builder;
  const found = rowAt(draft, rowKey);
  const story = found && !('rule' in found.row) ? found.row : null;
  const remove = found && <MenuItem onAction={() => change(takeAway(draft, rowKey))}>{t('takeAway')}</MenuItem>;
  if (found && !story) return <MenuSection aria-label={t('slot')}><MenuItem onAction={() => ask({ kind: 'rule', key: rowKey })}>{t('changeRule')}</MenuItem>{remove}</MenuSection>;
  const pin = (row: { key: string } & PickedStory) => change(setRow(draft, { ...row, pin: row.pin ? undefined : true }));
  return (
    <MenuSection aria-label={t('slot')}>
      {story && <MenuItem onAction={() => pin(story)}>{story.pin ? t('unpin') : t('pin')}</MenuItem>}
      {story && <MenuItem onAction={() => ask({ kind: 'expiry', key: rowKey })}>{t('setExpiry')}</MenuItem>}
      <MenuItem href={deskPaths.article(locale, Number(rowKey.slice(6)))}>{t('openStory')}</MenuItem>
      {remove}
    </MenuSection>
  );
}
