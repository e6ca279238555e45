'use client';

import { directionOf, type Locale } from '#lib/i18n/locales.ts';
import { isPlain, type AlignedBlock } from '#lib/body/align-blocks.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { useEdition, useWords } from '../words.client.tsx';

type Props = { row: AlignedBlock; languages: { source: Locale; target: Locale }; changed: boolean; readOnly: boolean; onWords: (text: string) => void };

/** One paragraph in both languages; what is more than words is changed in the editor. */
export function BlockPair({ row: { source, target }, languages, changed, readOnly, onWords }: Props) {
  const t = useWords('DeskTranslate');
  const { locale } = useEdition();
  const shape = target ?? source;
  const typed = shape !== null && isPlain(shape) && (target !== null || (source !== null && isPlain(source)));
  const label = t('paragraph', { state: changed ? 'changed' : target === null ? 'missing' : source === null ? 'own' : 'same' });
  return (
    <div className="translation-pair" data-changed={changed || target === null || undefined}>
      <div className="translation-source" lang={languages.source} dir={directionOf(languages.source)}>
        {(changed || target === null) && <span className="translation-mark">{label}</span>}
        <p>{source ? blockText(source) || t('kind', { kind: source.type }) : ''}</p>
      </div>
      {typed ? (
        <textarea
          className="input" aria-label={label} lang={languages.target} dir="auto" readOnly={readOnly}
          value={target ? blockText(target) : ''} onChange={(event) => onWords(event.target.value)}
        />
      ) : (
        <div className="translation-fixed" lang={languages.target} dir={directionOf(languages.target)}>
          <p>{target ? blockText(target) || t('kind', { kind: target.type }) : ''}</p>
          <span className="field-hint" lang={locale} dir={directionOf(locale)}>{t('inEditor')}</span>
        </div>
      )}
    </div>
  );
}
