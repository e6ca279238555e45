import { Search, X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Edition } from '#lib/i18n/edition.ts';
import { languageName } from '#lib/i18n/locales.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import { boardQuery, type BoardFilter } from '#lib/newsroom/board-filter.ts';
import type { Actor } from '#lib/permissions.ts';
import { deskPaths } from '#lib/urls.ts';
import type { BoardView } from './board-view.ts';
import { MoreFilters } from './more-filters.client.tsx';

type Props = { edition: Edition; actor: Actor; filter: BoardFilter; board: BoardView };

/** Search, and the filters that are set and reset with a press; each is a link, so that a filtered board can be passed on. */
export function Filters({ edition, actor, filter, board }: Props) {
  const t = translator(edition, 'DeskBoard');
  const list = deskPaths.place(edition.locale, 'articles');
  const to = (changes: Partial<BoardFilter>) => `${list}${boardQuery(filter, changes)}`;
  const other = { language: filter.language, section: filter.section, flag: filter.flag, assignee: filter.assignee };
  const named = [
    filter.language && { key: 'language', word: languageName(filter.language, edition.locale) },
    filter.section && { key: 'section', word: board.sections.find(({ groupKey }) => groupKey === filter.section)?.name ?? filter.section },
    filter.flag && { key: 'flag', word: t(`flag-${filter.flag}`) },
    filter.assignee && { key: 'assignee', word: board.people.find(({ id }) => id === filter.assignee)?.name ?? filter.assignee },
  ].filter((chip) => chip !== null && chip !== '');
  return (
    <div className="board-filters">
      <form role="search" action={list} className="board-search">
        {[...new URLSearchParams(boardQuery(filter, { q: '' }))].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <label className="input-with-icon">
          <Search aria-hidden />
          <span className="desk-hidden">{t('searchLabel')}</span>
          <input key={filter.q} type="search" name="q" defaultValue={filter.q} placeholder={t('searchLabel')} maxLength={120} data-board-search aria-keyshortcuts="/" />
          <kbd aria-hidden>{'/'}</kbd>
        </label>
      </form>
      <Chip href={to({ waiting: !filter.waiting })} on={filter.waiting}>{t('waiting')}{board.waiting > 0 && <span className="count">{formatNumber(edition, board.waiting)}</span>}</Chip>
      <Chip href={to({ unassigned: !filter.unassigned })} on={filter.unassigned}>{t('unassigned')}</Chip>
      {actor.desks.length > 0 && (
        <Chip href={to({ desks: filter.desks === 'mine' ? 'all' : 'mine' })} on={filter.desks === 'mine'}>{t('desksMine', { count: actor.desks.length })}</Chip>
      )}
      {named.map(({ key, word }) => <Chip key={key} href={to({ [key]: null })} on label={t('remove', { filter: word })}>{word}</Chip>)}
      <MoreFilters list={list} kept={boardQuery({ ...filter, language: null, section: null, flag: null, assignee: null })} chosen={other} sections={board.sections} people={board.people} />
    </div>
  );
}

type ChipProps = { href: string; on: boolean; label?: string; children: ReactNode };

function Chip({ href, on, label, children }: ChipProps) {
  return (
    <Link className="btn board-chip" href={href} scroll={false} aria-current={on ? 'true' : undefined} aria-label={label}>
      {children}{on && <X aria-hidden />}
    </Link>
  );
}
