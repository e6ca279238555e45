import Link from 'next/link';
import type { Edition } from '#lib/i18n/edition.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import { boardQuery, boardStages, type BoardFilter } from '#lib/newsroom/board-filter.ts';
import { deskPaths } from '#lib/urls.ts';
import type { BoardView } from './board-view.ts';

type Props = { edition: Edition; filter: BoardFilter; board: BoardView };

/** The first filter: the stages in the order of work, with the number of stories in each. */
export function Stages({ edition, filter, board }: Props) {
  const t = translator(edition, 'DeskBoard');
  const list = deskPaths.place(edition.locale, 'articles');
  // The Arabic zero is a dot: a stage without stories has no number.
  const countOf = (stage: BoardFilter['stage']) => (stage ? board.counts[stage] : board.total);
  return (
    <nav className="board-stages" aria-label={t('stages')}>
      {[null, ...boardStages].map((stage) => (
        <Link key={stage ?? 'all'} href={`${list}${boardQuery(filter, { stage })}`} aria-current={filter.stage === stage ? 'true' : undefined} scroll={false}>
          {countOf(stage) > 0 && <b className="num">{formatNumber(edition, countOf(stage))}</b>}
          <span className="status" data-status={stage ?? undefined}>{t(stage ?? 'all')}</span>
        </Link>
      ))}
    </nav>
  );
}
