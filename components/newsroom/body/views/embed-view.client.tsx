'use client';

import type { NodeViewProps } from '@tiptap/core';
import { NodeViewWrapper } from '@tiptap/react';
import { SquarePlay } from 'lucide-react';
import { embedAddress } from '#lib/body/embed-address.ts';
import { isEmbedProvider } from '#lib/body/embed-of-document.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { useEdition, useWords } from '../../words.client.tsx';

/** The card that readers see before they load a post or a film. Its title is written here; nothing is loaded. */
export function EmbedView({ node, editor, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useWords('DeskBody');
  const { locale } = useEdition();
  const { provider, embedId, title } = { provider: String(node.attrs['provider']), embedId: String(node.attrs['embedId']), title: String(node.attrs['title']) };
  return (
    <NodeViewWrapper as="figure" className="body-embed" data-drag-handle data-selected={selected || undefined}>
      <div contentEditable={false} lang={locale} dir={directionOf(locale)}>
        <div className="embed-of"><SquarePlay aria-hidden />{isEmbedProvider(provider) && t('provider', { provider })}</div>
        <input
          className="embed-title-input" dir="auto" defaultValue={title} key={title} maxLength={300} readOnly={!editor.isEditable} aria-label={t('embedTitleLabel')}
          onBlur={({ target }) => {
            if (target.value.trim() === '') target.value = title;
            else if (target.value.trim() !== title) updateAttributes({ title: target.value.trim() });
          }}
        />
        <p className="picture-ways">
          {isEmbedProvider(provider) && <a className="link" href={embedAddress({ provider, embedId })} target="_blank" rel="noopener noreferrer">{t('openEmbed')}</a>}
          {editor.isEditable && <button type="button" className="link" onClick={deleteNode}>{t('removeEmbed')}</button>}
        </p>
      </div>
    </NodeViewWrapper>
  );
}
