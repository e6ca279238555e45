'use client';

import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import type { Finding } from '#lib/ai/finding.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';

type Props = { finding: Finding; /** Null for whoever may not write here. */ onRepair: ((text: string) => void) | null };

/** What a check found in a line, with the words of the story beside those of the summary. */
export function FindingNote({ finding: { type, severity, found, expected, source }, onRepair }: Props) {
  const t = useWords('DeskSummary');
  const edition = useEdition();
  const { go, body } = useDesk();
  const [text] = useStoryField('body');
  const block = source && text.content.find(({ attrs }) => attrs.id === source.block);
  const sentence = block && source ? blockText(block).slice(source.start, source.end) : '';
  const show = () => {
    if (!source) return;
    go({ tab: 'text', block: source.block });
    body.current?.showSources([source]);
  };
  return (
    <div className="summary-finding" data-kind={severity} role="note" lang={edition.locale} dir={directionOf(edition.locale)}>
      <b>{severity === 'block' ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}<span>{t(`finding-${type}`)}</span></b>
      <dl>
        {found !== '' && <div><dt>{t('inSummary')}</dt><dd><bdi><mark>{found}</mark></bdi></dd></div>}
        <div><dt>{t('inStory')}</dt><dd>{sentence === '' ? t('nowhere') : <button type="button" className="summary-quote" onClick={show}><bdi>{marked(sentence, expected)}</bdi></button>}</dd></div>
      </dl>
      {onRepair && expected !== null && expected !== '' && found !== '' && (
        <button type="button" className="btn btn-small" onClick={() => onRepair(expected)}><Check aria-hidden /><span>{t('repair')} <bdi>{expected}</bdi></span></button>
      )}
    </div>
  );
}

function marked(sentence: string, expected: string | null) {
  const at = expected ? sentence.indexOf(expected) : -1;
  if (!expected || at < 0) return sentence;
  return <>{sentence.slice(0, at)}<mark>{expected}</mark>{sentence.slice(at + expected.length)}</>;
}
