import { Newspaper, Plus } from 'lucide-react';
import Link from 'next/link';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { lacksDesk } from '#lib/newsroom/lacks-desk.ts';
import { boardQuery, type BoardFilter } from '#lib/newsroom/board-filter.ts';
import { mayAtAll, type Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import { NoDesk } from '../home/no-desk.tsx';
import { Key } from '../ui/key.tsx';
import { BoardKeys } from './board-keys.client.tsx';
import { BoardTable } from './board-table.tsx';
import type { BoardView } from './board-view.ts';
import { DueNext } from './due-next.tsx';
import { Filters } from './filters.tsx';
import { Refresh } from './refresh.client.tsx';
import { RowPeople } from './row-people.client.tsx';
import { Stages } from './stages.tsx';

type Props = { edition: Edition; actor: Actor; now: number; filter: BoardFilter; board: BoardView };

/** All stories of the newsroom, or of somebody's desks: stages, filters, rows, and what is due next. */
export function Board({ edition, actor, now, filter, board }: Props) {
  const t = translator(edition, 'DeskBoard');
  return (
    <div className="desk-page board">
      <div className="desk-head">
        <h1>{t(filter.desks === 'mine' ? 'titleMine' : 'titleAll')}</h1>
        <span className="grow" />
        {mayAtAll(actor, 'article.draft') && !lacksDesk(actor) && (
          <Link className="btn btn-primary" href={deskPaths.newArticle(edition.locale)}><Plus aria-hidden />{t('new')}<Key of="N" /></Link>
        )}
      </div>
      <div className="board-split">
        <div className="board-main">
          <Stages edition={edition} filter={filter} board={board} />
          <Filters edition={edition} actor={actor} filter={filter} board={board} />
          {board.rows.length > 0
            ? (
              <RowPeople people={board.people}>
                <BoardTable edition={edition} now={now} rows={board.rows} />
              </RowPeople>
            )
            : lacksDesk(actor) ? <NoDesk edition={edition} /> : <Empty edition={edition} filter={filter} />}
          <Pager edition={edition} filter={filter} board={board} />
        </div>
        <DueNext edition={edition} now={now} items={board.due} />
      </div>
      <BoardKeys />
      <Refresh />
    </div>
  );
}

function Empty({ edition, filter }: { edition: Edition; filter: BoardFilter }) {
  const t = translator(edition, 'DeskBoard');
  const kind = filter.waiting ? 'Waiting' : boardQuery({ ...filter, desks: null }) === '' ? 'All' : 'Filter';
  return (
    <div className="empty">
      <Newspaper aria-hidden size={36} />
      <h2>{t(`empty${kind}Title`)}</h2>
      <p>{t(`empty${kind}`)}</p>
      {kind !== 'All' && <Link className="btn" href={deskPaths.place(edition.locale, 'articles')}>{t('clear')}</Link>}
    </div>
  );
}

function Pager({ edition, filter, board }: Omit<Props, 'actor' | 'now'>) {
  const t = translator(edition, 'DeskBoard');
  const list = deskPaths.place(edition.locale, 'articles');
  return (
    <div className="board-pager">
      <span>{t('shown', { count: board.rows.length })} · {t('order')}</span>
      <span className="board-keys-hint"><Key of="J" /> <Key of="K" /> {t('keysHint')} · <Key of="?" /> {t('help')}</span>
      <span className="row">
        {filter.before !== null && <Link className="link" href={`${list}${boardQuery(filter)}`}>{t('newest')}</Link>}
        {board.older !== null && <Link className="link" href={`${list}${boardQuery(filter, { before: board.older })}`}>{t('older')}</Link>}
      </span>
    </div>
  );
}
