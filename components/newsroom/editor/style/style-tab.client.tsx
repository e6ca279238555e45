'use client';

import { Check, SpellCheck } from 'lucide-react';
import type { StyleFinding, StyleKind } from '#lib/text/house-style/style-finding.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { blockText } from '#lib/body/plain-text.ts';
import { useWords } from '../../words.client.tsx';
import { useDesk, useStory } from '../desk.client.tsx';
import type { StoryContent } from '../story-content.ts';
import { keyOf, lineOf } from './style-texts.ts';
import { useStyle } from './style.client.tsx';

/** Every remark of the house style in its own words, with its repair. */
export function StyleTab() {
  const t = useWords('DeskStyle');
  const { story, body, go } = useDesk();
  const content = useStory();
  const { findings, repair, ignore, resting, wake } = useStyle();
  if (findings.length === 0) return <div className="tool-scroll"><div className="empty"><SpellCheck size={32} aria-hidden /><h2>{t('none')}</h2><p>{t('noneHint')}</p><Resting count={resting} wake={wake} /></div></div>;

  const show = ({ blockId }: StyleFinding) => {
    const field = lineOf(blockId);
    if (field) go({ tab: 'text', field });
    else body.current?.scrollToBlock(blockId);
  };
  const ofKind = (kind: StyleKind) => findings.filter((finding) => finding.kind === kind && finding.edits.length > 0);
  return (
    <div className="tool-scroll">
      <h2>{t('title')}</h2>
      <p className="soft small">{t('intro')}</p>
      <ul className="style-list">
        {findings.slice(0, 100).map((finding, at) => (
          <li key={`${keyOf(finding)} ${finding.from}`}>
            <b>{t(`kind-${finding.kind}`, finding.values)}</b>
            <button type="button" className="style-quote" onClick={() => show(finding)} lang={story.locale} dir={directionOf(story.locale)}><Around finding={finding} content={content} /></button>
            <div className="row">
              {finding.edits.length > 0 && <button type="button" className="btn btn-small" onClick={() => repair([finding])}><Check aria-hidden />{t('repair', { repair: shown(finding.repair ?? '') })}</button>}
              {finding.edits.length > 0 && ofKind(finding.kind).length > 1 && findings.findIndex((one) => one.kind === finding.kind) === at && (
                <button type="button" className="btn btn-small" onClick={() => repair(ofKind(finding.kind))}>{t('repairKind', { count: ofKind(finding.kind).length })}</button>
              )}
              <button type="button" className="btn btn-small btn-quiet" onClick={() => ignore(finding)}>{t('ignore')}</button>
            </div>
          </li>
        ))}
      </ul>
      <Resting count={resting} wake={wake} />
    </div>
  );
}

/** What rests is not forgotten: it can be brought up again. */
function Resting({ count, wake }: { count: number; wake: () => void }) {
  const t = useWords('DeskStyle');
  return count === 0 ? null : <p className="small soft">{t('resting', { count })} <button type="button" className="link" onClick={wake}>{t('wake')}</button></p>;
}

/** A space alone cannot be seen on a button. */
function shown(repair: string): string {
  return repair.trim() === '' ? '␣' : repair;
}

function Around({ finding, content }: { finding: StyleFinding; content: StoryContent }) {
  const field = lineOf(finding.blockId);
  const block = content.body.content.find((one) => one.attrs.id === finding.blockId);
  const text = field ? content[field] : block ? blockText(block) : '';
  const from = Math.max(0, finding.from - 30);
  return (
    <span>
      {from > 0 && '…'}{text.slice(from, finding.from)}<mark>{text.slice(finding.from, finding.to)}</mark>{text.slice(finding.to, finding.to + 30)}{finding.to + 30 < text.length && '…'}
    </span>
  );
}
