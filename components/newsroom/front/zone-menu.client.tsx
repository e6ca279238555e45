'use client';

import { Plus } from 'lucide-react';
import { Button, MenuItem, MenuSection } from 'react-aria-components';
import { stripRhythms } from '#lib/front/slots.ts';
import { useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import { moveStrip, removeStrip, setRhythm, type Zone } from './draft.ts';
import { OptionsMenu } from './place-menu.client.tsx';

/** What can be done with a zone: add a story or a rule to it, and set, move or remove a strip. */
export function ZoneMenu({ builder, zone, title }: { builder: Builder; zone: Zone; title: string }) {
  const t = useWords('DeskFront');
  const { place, rhythm } = zone;
  const { front: { draft, change }, ask, kind } = builder;
  return (
    <>
      <Button className="link small front-add" onPress={() => ask({ kind: 'story', place })} aria-label={t('addStoryTo', { place: title })}><Plus aria-hidden />{t('addStory')}</Button>
      {typeof place !== 'number' && kind === 'home' && (
        <OptionsMenu label={t('zoneOptions', { place: title })}>
          <MenuItem onAction={() => ask({ kind: 'newRule', place })}>{t('addRule')}</MenuItem>
        </OptionsMenu>
      )}
      {typeof place === 'number' && (
        <OptionsMenu label={t('zoneOptions', { place: title })}>
          <MenuSection aria-label={t('rhythm')} selectionMode="single" selectedKeys={rhythm ? [rhythm] : []}>
            {stripRhythms.map((one) => <MenuItem key={one} id={one} onAction={() => change(setRhythm(draft, place, one))}>{t(`rhythm-${one}`)}</MenuItem>)}
          </MenuSection>
          <MenuItem id="up" onAction={() => change(moveStrip(draft, place, -1))}>{t('stripUp')}</MenuItem>
          <MenuItem id="down" onAction={() => change(moveStrip(draft, place, 1))}>{t('stripDown')}</MenuItem>
          <MenuItem id="remove" onAction={() => change(removeStrip(draft, place))}>{t('stripRemove')}</MenuItem>
        </OptionsMenu>
      )}
    </>
  );
}
