'use client';

import { useState } from 'react';
import { nextHour } from '#lib/time/next-hour.ts';
import { MomentField } from '../moment/moment-field.client.tsx';
import { Modal } from '../ui/modal.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import type { Builder } from './builder.ts';
import { rowAt, setRow } from './draft.ts';
import { useFrontWords } from './use-front-words.client.tsx';

const hour = 3_600_000;

/** Until when a story stands in its slot. */
export function ExpiryDialog({ builder, rowKey, onClose }: { builder: Builder; rowKey: string; onClose: () => void }) {
  const [t, common] = [useWords('DeskFront'), useWords('DeskCommon')];
  const { zone } = useEdition();
  const { headline } = useFrontWords(builder);
  const { front: { draft, change }, now } = builder;
  const row = rowAt(draft, rowKey)?.row;
  const story = row && 'articleId' in row ? row : null;
  const [at, setAt] = useState<number | null>(() => story?.until ?? nextHour(zone, now) + 2 * hour);
  const past = at === null || at <= Date.now();
  if (!story) return null;
  const set = (until: number | undefined) => {
    change(setRow(draft, { ...story, until }));
    onClose();
  };
  return (
    <Modal title={t('expiryTitle')} isOpen onClose={onClose}>
      <p>{t('expiryAbout', { headline: headline(story.articleId) })}</p>
      <MomentField label={t('expiryField')} value={at} onChange={setAt} error={past ? t('hourPassed') : null} />
      <div className="modal-foot">
        {story.until !== undefined && <button type="button" className="btn" onClick={() => set(undefined)}>{t('expiryNone')}</button>}
        <button type="button" className="btn" onClick={onClose}>{common('cancel')}</button>
        <button type="button" className="btn btn-primary" aria-disabled={past} onClick={() => !past && set(at)}>{t('expirySet')}</button>
      </div>
    </Modal>
  );
}
