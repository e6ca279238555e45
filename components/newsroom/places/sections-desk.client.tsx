'use client';

import { ArrowDown, ArrowUp, GripVertical, PanelsTopLeft, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { DeskSection } from '#db/sections/desk.ts';
import { locales } from '#lib/i18n/locales.ts';
import { paths } from '#lib/urls.ts';
import { act } from '../act.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useErrorWords, useWords } from '../words.client.tsx';
import { SectionForm } from './section-form.client.tsx';
import { useDone } from './use-done.client.tsx';

/** The sections in the order of the masthead: dragged by a grip, by keyboard, or moved step by step. */
export function SectionsDesk({ sections }: { sections: readonly DeskSection[] }) {
  const t = useWords('DeskSections');
  const { locale } = useEdition();
  const [edited, setEdited] = useState<DeskSection | 'new' | null>(null);
  const order = useOrder(sections);
  const nameOf = (section: DeskSection) => (section[locale] ?? section.ar ?? section.en)?.name ?? section.groupKey;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => void order.move({ moved: [...keys].map(String), beside: String(target.key), after: target.dropPosition === 'after' }),
  });
  return (
    <>
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        <button type="button" className="btn btn-primary" onClick={() => setEdited('new')}><Plus aria-hidden />{t('add')}</button>
      </div>
      {sections.length === 0
        ? <div className="empty"><PanelsTopLeft aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div>
        : <p className="soft small">{t('hint')}</p>}
      <GridList className="kept-list" aria-label={t('title')} items={order.sections} dragAndDropHooks={dragAndDropHooks} selectionMode="none">
        {(section) => (
          <GridListItem id={section.groupKey} textValue={nameOf(section)} className="kept-row section-row">
            <Button slot="drag" className="icon-btn grip"><GripVertical aria-hidden /></Button>
            {locales.map((language) => (
              <span key={language} className="kept-words" lang={language}>
                <strong>{section[language]?.name ?? <span className="soft" lang={locale}>{t('noWords', { language })}</span>}</strong>
                {section[language] && <bdi className="soft small kept-address" dir="ltr">{decodeURI(paths.section(language, section[language].slug))}</bdi>}
              </span>
            ))}
            <span className="soft small kept-count">{t('stories', { count: locales.reduce((sum, language) => sum + (section[language]?.stories ?? 0), 0) })}</span>
            <span className="row kept-tools">
              <button type="button" className="icon-btn" onClick={() => void order.step(section.groupKey, -1)} aria-label={t('up', { name: nameOf(section) })}><ArrowUp aria-hidden /></button>
              <button type="button" className="icon-btn" onClick={() => void order.step(section.groupKey, 1)} aria-label={t('down', { name: nameOf(section) })}><ArrowDown aria-hidden /></button>
              <button type="button" className="icon-btn" onClick={() => setEdited(section)} aria-label={t('editOne', { name: nameOf(section) })}><Pencil aria-hidden /></button>
            </span>
          </GridListItem>
        )}
      </GridList>
      {edited && <SectionForm section={edited === 'new' ? null : edited} sections={sections} onClose={() => setEdited(null)} />}
    </>
  );
}

/** The order as it is being changed; what the newsroom refuses goes back. */
function useOrder(sections: readonly DeskSection[]) {
  const t = useWords('DeskSections');
  const done = useDone();
  const toast = useToast();
  const because = useErrorWords();
  const kept = sections.map((section) => section.groupKey);
  const [wanted, setWanted] = useState<{ over: string; keys: string[] } | null>(null);
  const keys = wanted && wanted.over === kept.join() ? wanted.keys : kept;
  const save = async (next: string[]) => {
    if (next.join() === keys.join()) return;
    setWanted({ over: kept.join(), keys: next });
    const saved = await act('section.order', { groupKeys: next });
    if (saved.ok) return done(t('ordered'), () => act('section.order', { groupKeys: kept }));
    setWanted(null);
    toast({ text: because(saved.reason) });
  };
  return {
    sections: keys.flatMap((key) => sections.find((section) => section.groupKey === key) ?? []),
    move: async ({ moved, beside, after }: { moved: string[]; beside: string; after: boolean }) => {
      const rest = keys.filter((key) => !moved.includes(key));
      const place = rest.indexOf(beside) + (after ? 1 : 0);
      await save([...rest.slice(0, place), ...moved, ...rest.slice(place)]);
    },
    step: async (key: string, by: 1 | -1) => {
      const place = keys.indexOf(key) + by;
      if (place < 0 || place >= keys.length) return;
      const rest = keys.filter((other) => other !== key);
      await save([...rest.slice(0, place), key, ...rest.slice(place)]);
    },
  };
}
