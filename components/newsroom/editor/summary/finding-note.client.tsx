'use client';

import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { placeOf, repairOf } from '#lib/ai/faithful/repair.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';

type Props = { finding: Finding; /** Null for whoever may not write here. */ onRepair: ((text: string) => void) | null };

/** What a check found in a line, with the words of the story beside those of the summary. */
export function FindingNote({ finding, onRepair }: Props) {
  const { type, severity, found, expected, source } = finding;
  const t = useWords('DeskSummary');
  const edition = useEdition();
  const { go, body, story: { locale } } = useDesk();
  const [text] = useStoryField('body');
  const block = source && text.content.find(({ attrs }) => attrs.id === source.block);
  const sentence = block && source ? blockText(block).slice(source.start, source.end) : '';
  const repair = onRepair && repairOf(finding, sentence, locale);
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
      {onRepair && repair !== null && (
        <button type="button" className="btn btn-small" onClick={() => onRepair(repair)}><Check aria-hidden /><span>{t('repair')} <bdi>{repair}</bdi></span></button>
      )}
    </div>
  );
}

/** The sentence with the words that the check expects lit up, as the story spells them. */
function marked(sentence: string, expected: string | null) {
  const place = expected === null ? null : placeOf(expected, sentence);
  if (!place) return sentence;
  return <>{sentence.slice(0, place.start)}<mark>{sentence.slice(place.start, place.end)}</mark>{sentence.slice(place.end)}</>;
}
