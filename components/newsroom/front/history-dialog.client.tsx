'use client';

import type { ReactNode } from 'react';
import type { EditionLine, FrontDesk } from '#db/fronts/desk.ts';
import { changesBetween } from '#lib/front/changes.ts';
import { previewQuery } from '#lib/front/preview-query.ts';
import { deskPaths } from '#lib/urls.ts';
import { dayTimeWords } from '../ui/desk-times.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import { useFrontWords } from './use-front-words.client.tsx';

type Props = {
  builder: Builder;
  desk: FrontDesk;
  onBack: (edition: EditionLine) => void;
  onCallOff: (edition: EditionLine) => void;
  onClose: () => void;
};

/** Who published which front and when, what each changed, and the ways back; those still to come stand above. */
export function HistoryDialog({ builder, desk: { history, coming }, onBack, onCallOff, onClose }: Props) {
  const t = useWords('DeskFront');
  const { mayPublish, front } = builder;
  const edit = (edition: EditionLine) => {
    front.load(edition.slots);
    onClose();
  };
  return (
    <Modal title={t('historyTitle')} isOpen onClose={onClose} size="wide">
      {coming.length > 0 && <h3>{t('coming')}</h3>}
      <ol className="front-history">
        {coming.map((edition) => (
          <Line key={edition.id} builder={builder} edition={edition} before={history[0]} state="coming">
            {mayPublish && <button type="button" className="btn btn-small" onClick={() => edit(edition)}>{t('asDraft')}</button>}
            {mayPublish && <button type="button" className="btn btn-small" onClick={() => onCallOff(edition)}>{t('callOff')}</button>}
          </Line>
        ))}
      </ol>
      {coming.length > 0 && <h3>{t('published')}</h3>}
      {history.length === 0 && <p className="empty">{t('noHistory')}</p>}
      <ol className="front-history">
        {history.map((edition, index) => (
          <Line key={edition.id} builder={builder} edition={edition} before={history[index + 1]} state={index === 0 ? 'current' : 'past'}>
            {mayPublish && index > 0 && <button type="button" className="btn btn-small" onClick={() => edit(edition)}>{t('asDraft')}</button>}
            {mayPublish && index > 0 && <button type="button" className="btn btn-small" onClick={() => onBack(edition)}>{t('bringBack')}</button>}
          </Line>
        ))}
      </ol>
    </Modal>
  );
}

type LineProps = { builder: Builder; edition: EditionLine; before: EditionLine | undefined; state: 'coming' | 'current' | 'past'; children: ReactNode };

function Line({ builder, edition: line, before, state, children }: LineProps) {
  const [t, times, edition] = [useWords('DeskFront'), useWords('DeskTime'), useEdition()];
  const { change } = useFrontWords(builder);
  const { of: { locale, sectionId }, now } = builder;
  const changes = before ? changesBetween(before.slots, line.slots) : [];
  const preview = deskPaths.frontPreview(locale, previewQuery({ sectionId, slots: line.slots, at: state === 'coming' ? line.liveFrom : null }));
  return (
    <li data-state={state}>
      <div className="row">
        <strong><time>{dayTimeWords(times, { edition, at: line.liveFrom, now })}</time></strong>
        <span className="soft">{t('byWhom', { name: line.by })}</span>
        {state === 'current' && <span className="chip">{t('nowShown')}</span>}
        {line.undoOf !== null && <span className="chip">{t('wasBroughtBack')}</span>}
      </div>
      {line.note && <p>{line.note}</p>}
      <ul className="small soft">
        {changes.slice(0, 8).map((one) => <li key={JSON.stringify(one)}>{change(one)}</li>)}
        {changes.length > 8 && <li>{t('moreChanges', { count: changes.length - 8 })}</li>}
        {changes.length === 0 && <li>{before ? t('nothingChanged') : t('firstFront')}</li>}
      </ul>
      <div className="row">
        <a className="btn btn-small" href={preview} target="_blank">{t('preview')}</a>
        {children}
      </div>
    </li>
  );
}
