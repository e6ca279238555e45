'use client';

import type { Editor } from '@tiptap/core';
import { Plus } from 'lucide-react';
import { useWords } from '../../words.client.tsx';
import { useBodyDesk } from '../body-desk.client.tsx';
import { InsertionIcon } from './insertion-icon.client.tsx';
import { insertions } from './insertions.ts';
import { ToolMenu } from './tool-menu.client.tsx';

/** What can be set into the story, for the mouse; a slash opens the same at the caret. */
export function InsertMenu({ editor }: { editor: Editor }) {
  const t = useWords('DeskBody');
  const desk = useBodyDesk();
  const items = insertions.map((id) => ({ id, label: t(`insert-${id}`), icon: <InsertionIcon of={id} /> }));
  return (
    <ToolMenu
      label={t('insert')} trigger={<><Plus aria-hidden /><span>{t('insert')}</span><kbd aria-hidden>{'/'}</kbd></>} items={items}
      onChoose={(what) => desk.insert(editor, what)}
    />
  );
}
