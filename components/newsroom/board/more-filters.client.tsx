'use client';

import { SlidersHorizontal } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { languageName, locales } from '#lib/i18n/locales.ts';
import { boardFlags, type BoardFilter } from '#lib/newsroom/board-filter.ts';
import { useEdition, useWords } from '../words.client.tsx';
import type { Person, SectionName } from './board-view.ts';

type Props = {
  /** The board without a filter. */
  list: string;
  /** The query of all filters that are not in here. */
  kept: string;
  chosen: Pick<BoardFilter, 'language' | 'section' | 'flag' | 'assignee'>;
  sections: readonly SectionName[];
  people: readonly Person[];
};

/** The filters that are wanted now and then: a plain form, which leads to the filtered board. */
export function MoreFilters({ list, kept, chosen, sections, people }: Props) {
  const t = useWords('DeskBoard');
  const { locale } = useEdition();
  const choices = [
    { name: 'language', label: t('language'), none: t('anyLanguage'), options: locales.map((id) => ({ id, word: languageName(id, locale) })) },
    { name: 'section', label: t('section'), none: t('anySection'), options: sections.map(({ groupKey, name }) => ({ id: groupKey, word: name })) },
    { name: 'flag', label: t('flag'), none: t('anyFlag'), options: boardFlags.map((id) => ({ id, word: t(`flag-${id}`) })) },
    { name: 'assignee', label: t('assignedTo'), none: t('anybody'), options: people.map(({ id, name }) => ({ id, word: name })) },
  ] as const;
  return (
    <DialogTrigger>
      <Button className="btn btn-quiet"><SlidersHorizontal aria-hidden />{t('moreFilters')}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="board-more" aria-label={t('moreFilters')}>
          <form action={list}>
            {[...new URLSearchParams(kept)].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            {choices.map(({ name, label, none, options }) => (
              <label key={name} className="field">
                <span className="label">{label}</span>
                <select name={name} defaultValue={chosen[name] ?? ''}>
                  <option value="">{none}</option>
                  {options.map(({ id, word }) => <option key={id} value={id}>{word}</option>)}
                </select>
              </label>
            ))}
            <button className="btn btn-tonal" type="submit">{t('apply')}</button>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
