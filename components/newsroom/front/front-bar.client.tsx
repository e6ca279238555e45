'use client';

import { CalendarClock, ChevronDown, Eye, History, Redo2, Undo2 } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { FrontDesk } from '#db/fronts/desk.ts';
import { languageName, locales } from '#lib/i18n/locales.ts';
import { deskPaths } from '#lib/urls.ts';
import { dayTimeWords } from '../ui/desk-times.ts';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';

type Props = { builder: Builder; desk: FrontDesk; busy: boolean; onPublish: () => void };

/** Which front, how far it is from what readers see, and the ways to bring it before them. */
export function FrontBar({ builder, desk, busy, onPublish }: Props) {
  const [t, times, edition] = [useWords('DeskFront'), useWords('DeskTime'), useEdition()];
  const { front, mayPublish, ask, now } = builder;
  const { changes } = front;
  const [next] = desk.coming;
  const scheduling = next ? t('scheduledFor', { time: dayTimeWords(times, { edition, at: next.liveFrom, now }) }) : t('schedule');
  return (
    <header className="front-bar">
      <h1>{t('title')}</h1>
      <FrontChoice desk={desk} />
      <span className="soft front-count" role="status">{changes.length > 0 ? t.rich('changes', { count: changes.length, b: (chunks) => <b>{chunks}</b> }) : t('noChanges')}</span>
      <span className="grow" />
      {mayPublish && (
        <>
          <button type="button" className="icon-btn" aria-label={t('undo')} title={t('undo')} aria-disabled={!front.canUndo} onClick={front.undo}><Undo2 className="dir-flip" aria-hidden /></button>
          <button type="button" className="icon-btn front-wide" aria-label={t('redo')} title={t('redo')} aria-disabled={!front.canRedo} onClick={front.redo}><Redo2 className="dir-flip" aria-hidden /></button>
        </>
      )}
      <button type="button" className="icon-btn front-narrow" aria-label={t('preview')} onClick={() => ask({ kind: 'preview' })}><Eye aria-hidden /></button>
      <button type="button" className="btn btn-quiet front-tool" aria-label={t('history')} onClick={() => ask({ kind: 'history' })}><History aria-hidden /><span>{t('history')}</span></button>
      {mayPublish && (
        <>
          <button type="button" className="btn front-tool" aria-label={scheduling} onClick={() => ask({ kind: 'schedule' })}><CalendarClock aria-hidden /><span>{scheduling}</span></button>
          <button type="button" className="btn btn-primary" aria-disabled={changes.length === 0 || busy} onClick={() => changes.length > 0 && !busy && onPublish()}>
            {busy ? t('publishing') : t.rich('publish', { wide: (chunks) => <span className="front-wide">{chunks}</span> })}
          </button>
        </>
      )}
    </header>
  );
}

/** The home front of each language, and the fronts of the sections of the one that is open. */
function FrontChoice({ desk: { of, sections } }: { desk: FrontDesk }) {
  const t = useWords('DeskFront');
  const { locale } = useEdition();
  const section = sections.find(({ id }) => id === of.sectionId);
  return (
    <MenuTrigger>
      <Button className="btn front-choice">{t('front', { language: languageName(of.locale), name: section?.name ?? t('home') })}<ChevronDown aria-hidden /></Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={t('choose')} selectionMode="single" selectedKeys={[`${of.locale}-${of.sectionId ?? 'home'}`]}>
          {locales.map((one) => <MenuItem key={one} id={`${one}-home`} href={deskPaths.front(locale, { locale: one, sectionId: null })}>{t('front', { language: languageName(one), name: t('home') })}</MenuItem>)}
          <MenuSection>
            <Header className="menu-head">{t('sections')}</Header>
            {sections.map(({ id, name }) => <MenuItem key={id} id={`${of.locale}-${id}`} href={deskPaths.front(locale, { locale: of.locale, sectionId: id })}>{name}</MenuItem>)}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
