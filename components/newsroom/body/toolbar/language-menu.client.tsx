'use client';

import type { Editor } from '@tiptap/core';
import { Languages } from 'lucide-react';
import { languageDirections, isRunLanguage, runLanguages, type RunLanguage } from '#lib/body/languages.ts';
import { useWords } from '../../words.client.tsx';
import { ToolMenu, type ToolMenuItem } from './tool-menu.client.tsx';

/** Says of the chosen words that they are in another language, which decides their direction and how they are read out. */
export function LanguageMenu({ editor, chosen }: { editor: Editor; chosen: string | null }) {
  const t = useWords('DeskBody');
  const items: ToolMenuItem<RunLanguage | 'none'>[] = [
    { id: 'none', label: t('lang-none') },
    ...runLanguages.map((id) => ({ id, label: t(`lang-${id}`) })),
  ];
  const choose = (lang: RunLanguage | 'none') => {
    const chain = editor.chain().focus().extendMarkRange('codeSwitch');
    if (lang === 'none') chain.unsetMark('codeSwitch').run();
    else chain.setMark('codeSwitch', { lang, dir: languageDirections[lang] }).run();
  };
  return (
    <ToolMenu
      label={t('language')} trigger={<Languages aria-hidden />} items={items} onChoose={choose}
      chosen={chosen !== null && isRunLanguage(chosen) ? chosen : 'none'}
    />
  );
}
