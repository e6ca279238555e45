'use client';

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { repaired } from '#lib/ai/faithful/repair.ts';
import { unitLimits } from '#lib/ai/summary-units.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { GrownText } from '../paper/grown-text.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import { FindingNote } from './finding-note.client.tsx';
import { useSummary } from './summary-desk.client.tsx';
import { moved, newRow, writtenBefore, type Part, type Row } from './summary-rows.ts';

/** The sentences or the key points, each with what it stands on; every line can be rewritten, moved and dropped. */
export function UnitList({ part, mayWrite }: { part: Part; mayWrite: boolean }) {
  const t = useWords('DeskSummary');
  const { story } = useDesk();
  const { words, change } = useSummary();
  const list = useRef<HTMLUListElement>(null);
  if (!words) return null;
  const rows = words[part];
  const put = (next: Row[]) => change({ ...words, [part]: next });
  const focus = (row: number) => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${row}"] textarea`)?.focus());
  const addAfter = (at: number) => {
    const added = newRow();
    put(rows.toSpliced(at + 1, 0, added));
    focus(added.row);
  };
  return (
    <>
      <div className="row">
        <h3 className="grow">{part === 'sentences' ? t('sentences') : t('keyPoints', { count: rows.length })}</h3>
        {mayWrite && rows.length < unitLimits.lines && <button type="button" className="link small" onClick={() => addAfter(rows.length - 1)}><Plus size={15} aria-hidden /> {t(`add-${part}`)}</button>}
      </div>
      {rows.length > 0 && (
        <ul className="summary-sheet" lang={story.locale} dir={directionOf(story.locale)} ref={list}>
          {rows.map((row, at) => (
            <UnitRow
              key={row.row} part={part} row={row} at={at} written={writtenBefore(rows, at)} count={rows.length} mayWrite={mayWrite}
              onText={(text) => put(rows.map((one) => (one.row === row.row ? { ...one, text } : one)))}
              onMove={(by) => {
                put(moved(rows, row.row, by));
                focus(row.row);
              }}
              onDrop={() => {
                put(rows.filter((one) => one.row !== row.row));
                const next = rows[at + 1] ?? rows[at - 1];
                if (next) focus(next.row);
              }}
              onEnter={() => addAfter(at)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type RowProps = {
  part: Part;
  row: Row;
  at: number;
  /** Its place among the rows that have words: the newsroom counts only those. */
  written: number;
  count: number;
  mayWrite: boolean;
  onText: (text: string) => void;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
  onEnter: () => void;
};

function UnitRow({ part, row, at, written, count, mayWrite, onText, onMove, onDrop, onEnter }: RowProps) {
  const t = useWords('DeskSummary');
  const { story, body } = useDesk();
  const { summary, findings } = useSummary();
  const number = at + 1;
  const base = summary.draft ?? summary.approved;
  const fallen = base !== null && base[part][written]?.text === row.text && base.standing[part][written] === false;
  const own = findings.filter((finding) => row.text.trim() !== '' && finding.part === part && finding.at === written);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!mayWrite || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const light = () => body.current?.showSources(row.spans ?? []);
  return (
    <li
      data-row={row.row} data-fallen={fallen || undefined} onKeyDown={onKeyDown} onFocus={light} onMouseEnter={light}
      onBlur={() => body.current?.showSources([])} onMouseLeave={() => body.current?.showSources([])}
    >
      <GrownText
        label={t(part === 'sentences' ? 'sentenceNumber' : 'pointNumber', { number })} value={row.text} placeholder={t(part === 'sentences' ? 'newSentence' : 'newPoint')} className="summary-unit"
        maxLength={unitLimits.letters} lang={story.locale} dir={directionOf(story.locale)} readOnly={!mayWrite} onEnter={onEnter} onChange={onText}
      />
      <div className="summary-unit-foot">
        <SourceLinks row={row} />
        {fallen && <span className="summary-fallen">{t('sourceChanged')}</span>}
        {mayWrite && (
          <span className="summary-tools">
            <button type="button" className="icon-btn icon-small" aria-disabled={at === 0} aria-label={t('moveUp', { number })} onClick={() => at > 0 && onMove(-1)}><ArrowUp aria-hidden /></button>
            <button type="button" className="icon-btn icon-small" aria-disabled={at === count - 1} aria-label={t('moveDown', { number })} onClick={() => at < count - 1 && onMove(1)}><ArrowDown aria-hidden /></button>
            <button type="button" className="icon-btn icon-small" aria-label={t('drop', { number })} onClick={onDrop}><X aria-hidden /></button>
          </span>
        )}
      </div>
      {own.map((finding) => (
        <FindingNote
          key={`${finding.type} ${finding.start}`} finding={finding}
          onRepair={mayWrite && row.text.slice(finding.start, finding.end) === finding.found ? (text) => onText(repaired(row.text, finding, text)) : null}
        />
      ))}
    </li>
  );
}

/** The paragraphs that a line stands on; each brings its own into view. */
function SourceLinks({ row }: { row: Row }) {
  const t = useWords('DeskSummary');
  const { body, go } = useDesk();
  const [text] = useStoryField('body');
  const numbers = new Map(text.content.map((block, at) => [block.attrs.id, at + 1]));
  const places = row.blocks.filter((block) => numbers.has(block));
  if (places.length === 0) return <span className="soft">{t('noSource')}</span>;
  return places.map((block) => {
    const number = numbers.get(block) ?? 0;
    const show = () => {
      go({ tab: 'text', block });
      body.current?.showSources(row.spans?.filter((span) => span.block === block) ?? []);
    };
    return <button key={block} type="button" className="link summary-source" aria-label={t('sourceOf', { number })} onClick={show}>{t('source', { number })}</button>;
  });
}
