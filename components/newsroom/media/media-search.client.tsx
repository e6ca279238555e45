'use client';

import { Search } from 'lucide-react';
import { useWords } from '../words.client.tsx';
import type { Library, MediaFilter } from './use-library.client.tsx';

const filters: readonly MediaFilter[] = ['all', 'missingAlt', 'mine', 'unused'];

/** What is looked for in the library, and which of it. */
export function MediaSearch({ library }: { library: Library }) {
  const t = useWords('DeskMedia');
  const { query, search } = library;
  return (
    <search className="media-search">
      <label className="input-with-icon">
        <Search aria-hidden />
        <input type="search" value={query.words} onChange={(event) => search({ words: event.target.value })} placeholder={t('searchHint')} aria-label={t('search')} />
      </label>
      <fieldset className="media-filters">
        <legend className="desk-hidden">{t('filters')}</legend>
        {filters.map((filter) => (
          <label key={filter} className="media-filter">
            <input type="radio" name="media-filter" checked={query.filter === filter} onChange={() => search({ filter })} />
            <span>{t('filter', { filter })}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
