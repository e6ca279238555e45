'use client';

import { MomentField } from '../../moment/moment-field.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useStoryField } from '../desk.client.tsx';

/** Not before this hour, whoever publishes. */
export function EmbargoField() {
  const t = useWords('DeskEditor');
  const [embargoAt, setEmbargoAt] = useStoryField('embargoAt');
  return (
    <div className="stack" data-place="embargo">
      <MomentField label={t('embargo')} value={embargoAt} onChange={setEmbargoAt} />
      <span className="field-hint">{t('embargoHint')}</span>
      {embargoAt !== null && <button type="button" className="link" onClick={() => setEmbargoAt(null)}>{t('embargoDrop')}</button>}
    </div>
  );
}
