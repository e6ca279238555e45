'use client';

import { useId, useState } from 'react';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Place } from '#lib/front/changes.ts';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import { newRuleKey, put, rowAt, setRow } from './draft.ts';

const counts = [1, 2, 3, 4, 5, 6, 7, 8];

/** What a slot fills itself with: the latest of all or of a section, and how many. */
export function RuleDialog({ builder, at, onClose }: { builder: Builder; at: { key: string } | { place: Place }; onClose: () => void }) {
  const [t, common] = [useWords('DeskFront'), useWords('DeskCommon')];
  const edition = useEdition();
  const id = useId();
  const { front: { draft, change }, sections } = builder;
  const row = 'key' in at ? rowAt(draft, at.key)?.row : undefined;
  const rule = row && 'rule' in row ? row.rule : { sectionId: null, count: 1 };
  const [sectionId, setSectionId] = useState(rule.sectionId);
  const [count, setCount] = useState(rule.count);
  const set = () => {
    const next = { sectionId, count };
    if ('key' in at) change(setRow(draft, { key: at.key, rule: next }));
    else change(put(draft, { rows: [{ key: newRuleKey(draft), rule: next }], place: at.place, index: Infinity }));
    onClose();
  };
  return (
    <Modal title={t('ruleTitle')} isOpen onClose={onClose}>
      <p className="soft">{t('ruleAbout')}</p>
      <div className="field">
        <label htmlFor={`${id}-of`}>{t('ruleOf')}</label>
        <select id={`${id}-of`} value={sectionId ?? ''} onChange={({ target }) => setSectionId(target.value === '' ? null : Number(target.value))}>
          <option value="">{t('ruleOfAll')}</option>
          {sections.map((section) => <option key={section.id} value={section.id}>{section.name}</option>)}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-count`}>{t('ruleCount')}</label>
        <select id={`${id}-count`} value={count} onChange={({ target }) => setCount(Number(target.value))}>
          {counts.map((number) => <option key={number} value={number}>{formatNumber(edition, number)}</option>)}
        </select>
      </div>
      <div className="modal-foot">
        <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
        <button type="button" className="btn btn-primary" onClick={set}>{t('ruleSet')}</button>
      </div>
    </Modal>
  );
}
