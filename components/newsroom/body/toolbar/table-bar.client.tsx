'use client';

import type { Editor } from '@tiptap/core';
import { ArrowDownToLine, ArrowLeftToLine, ArrowRightToLine, ArrowUpToLine, PanelTop, Trash2 } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useWords } from '../../words.client.tsx';
import { changeTable, type TableChange } from '../commands/table.ts';

type Props = { editor: Editor; table: { headed: boolean; possible: readonly TableChange[] } };

/** The tools of the table with the caret. */
export function TableBar({ editor, table: { headed, possible } }: Props) {
  const t = useWords('DeskBody');
  const change = (name: TableChange) => ({
    type: 'button' as const, className: 'btn btn-quiet btn-small', 'aria-disabled': !possible.includes(name) || undefined,
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => changeTable(editor, name),
  });
  return (
    <Toolbar className="body-toolbar table-bar" aria-label={t('tableTools')}>
      <button {...change('rowBefore')}><ArrowUpToLine aria-hidden />{t('rowBefore')}</button>
      <button {...change('rowAfter')}><ArrowDownToLine aria-hidden />{t('rowAfter')}</button>
      <button {...change('columnBefore')}><ArrowLeftToLine aria-hidden className="dir-flip" />{t('columnBefore')}</button>
      <button {...change('columnAfter')}><ArrowRightToLine aria-hidden className="dir-flip" />{t('columnAfter')}</button>
      <button {...change('header')} aria-pressed={headed}><PanelTop aria-hidden />{t('headerRow')}</button>
      <button {...change('removeRow')}>{t('removeRow')}</button>
      <button {...change('removeColumn')}>{t('removeColumn')}</button>
      <button {...change('removeTable')}><Trash2 aria-hidden />{t('removeTable')}</button>
    </Toolbar>
  );
}
