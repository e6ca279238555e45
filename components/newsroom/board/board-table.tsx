import { FilePenLine, Languages, Lock, MessageSquare, PenLine, ShieldAlert, Zap, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { BoardStory } from '#db/board/dress.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf, languageName } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { isoTime } from '#lib/time/dates.ts';
import { deskPaths } from '#lib/urls.ts';
import { dayTimeWords, sinceWords, untilWords } from '../ui/desk-times.ts';
import { SectionMark } from '../ui/section-mark.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { Assignee } from './assignee.client.tsx';
import { RowActions } from './row-actions.client.tsx';

type Props = { edition: Edition; now: number; rows: readonly BoardStory[] };

/** The stories, two lines each; on a phone cards. The roles are written out because a table that is laid out otherwise loses them. */
export function BoardTable({ edition, now, rows }: Props) {
  const t = translator(edition, 'DeskBoard');
  return (
    <table className="table board-table" id="board" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {(['article', 'status', 'assignee', 'due'] as const).map((column) => <th key={column} role="columnheader" scope="col">{t(column)}</th>)}
          <th role="columnheader" scope="col"><span className="desk-hidden">{t('options')}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">{rows.map((row) => <Row key={row.id} edition={edition} now={now} row={row} />)}</tbody>
    </table>
  );
}

function Row({ edition, now, row }: { edition: Edition; now: number; row: BoardStory }) {
  const status = translator(edition, 'DeskStatus');
  const time = translator(edition, 'DeskTime');
  return (
    <tr role="row" data-board-row>
      <td role="cell" className="board-story">
        <Link className="board-title" href={deskPaths.article(edition.locale, row.id)} prefetch={false} lang={row.locale} dir={directionOf(row.locale)}>{row.headline || status('untitled')}</Link>
        <div className="board-marks"><SectionMark section={row.section} /><Marks edition={edition} now={now} row={row} /></div>
      </td>
      <td role="cell" className="board-status">
        <StatusWord status={row.status} word={status(row.status)} />
        <time className="small soft" dateTime={isoTime(edition, row.since)}>{sinceWords(time, { edition, at: row.since, now })}</time>
      </td>
      <td role="cell" className="board-assignee"><Assignee story={{ id: row.id, version: row.version, headline: row.headline }} assignee={row.assignee} mayAssign={row.mayAssign} /></td>
      <td role="cell" className="board-due">
        {row.due !== null && (
          <>
            <time dateTime={isoTime(edition, row.due)}>{dayTimeWords(time, { edition, at: row.due, now })}</time>
            <span className="small soft">{untilWords(time, { edition, at: row.due, now })}</span>
          </>
        )}
      </td>
      <td role="cell" className="board-options">
        <RowActions
          story={{ id: row.id, version: row.version, headline: row.headline }} actions={row.actions} draftActions={row.draftActions}
          links={{ open: deskPaths.article(edition.locale, row.id), preview: deskPaths.preview(edition.locale, row.id), see: row.path }}
        />
      </td>
    </tr>
  );
}

function Marks({ edition, now, row }: { edition: Edition; now: number; row: BoardStory }) {
  const [t, time] = [translator(edition, 'DeskBoard'), translator(edition, 'DeskTime')];
  return (
    <>
      {row.breaking && <Mark icon={Zap} kind="breaking">{t('breaking')}</Mark>}
      {row.sensitive && <Mark icon={ShieldAlert}>{t('sensitive')}</Mark>}
      {row.embargoUntil !== null && <Mark icon={Lock}>{t('embargoUntil', { time: dayTimeWords(time, { edition, at: row.embargoUntil, now }) })}</Mark>}
      {row.pending && <Mark icon={FilePenLine}>{t('pending')}</Mark>}
      {row.behind.map((locale) => <Mark key={locale} icon={Languages}>{t('behind', { language: languageName(locale, edition.locale) })}</Mark>)}
      {row.note && <Mark icon={MessageSquare} kind="note"><bdi>{t('note', row.note)}</bdi></Mark>}
      {row.reason && <Mark><bdi>{t('reason', { reason: row.reason })}</bdi></Mark>}
      {row.writing && <Mark icon={PenLine} kind="writing">{row.writing.self ? t('writingSelf') : t('writing', { name: row.writing.name })}</Mark>}
    </>
  );
}

function Mark({ icon: Icon, kind, children }: { icon?: LucideIcon; kind?: string; children: ReactNode }) {
  return <span className="board-mark" data-kind={kind}>{Icon && <Icon aria-hidden />}{children}</span>;
}
