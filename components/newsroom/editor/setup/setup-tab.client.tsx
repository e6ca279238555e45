'use client';

import { useId } from 'react';
import { directionOf } from '#lib/i18n/locales.ts';
import { useWords } from '../../words.client.tsx';
import { useDesk, useStoryField } from '../desk.client.tsx';
import { AddressFields } from './address-fields.client.tsx';
import { EmbargoField } from './embargo-field.client.tsx';
import { People } from './people.client.tsx';
import { Translations } from '../versions/translations.client.tsx';

/** What a story has beside its words: who, where, about what, and how it is found. */
export function SetupTab() {
  const t = useWords('DeskEditor');
  const { story } = useDesk();
  const [dateline, setDateline] = useStoryField('dateline');
  const [sectionId, setSectionId] = useStoryField('sectionId');
  const [sensitive, setSensitive] = useStoryField('sensitive');
  const [breaking, setBreaking] = useStoryField('breaking');
  const id = useId();
  return (
    <div className="tool-scroll">
      <h2>{t('setupTitle')}</h2>
      <People kind="authors" />
      <div className="field">
        <label htmlFor={`${id}-dateline`}>{t('dateline')}</label>
        <input id={`${id}-dateline`} data-place="dateline" value={dateline} maxLength={80} lang={story.locale} dir={directionOf(story.locale)} onChange={(event) => setDateline(event.currentTarget.value)} />
        <span className="field-hint">{t('datelineHint')}</span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-section`}>{t('section')}</label>
        <select id={`${id}-section`} data-place="section" value={sectionId} onChange={(event) => setSectionId(Number(event.currentTarget.value))}>
          {story.sections.filter((one) => one.open || one.id === sectionId || one.id === story.fields.sectionId).map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
      </div>
      <People kind="topics" />
      <fieldset className="stack">
        <legend className="field-legend">{t('flags')}</legend>
        <label className="check"><input type="checkbox" checked={breaking} onChange={(event) => setBreaking(event.currentTarget.checked)} /><span>{t('breaking')}<small>{t('breakingHint')}</small></span></label>
        <label className="check"><input type="checkbox" checked={sensitive} onChange={(event) => setSensitive(event.currentTarget.checked)} /><span>{t('sensitive')}<small>{t('sensitiveHint')}</small></span></label>
      </fieldset>
      <EmbargoField />
      <AddressFields />
      <Translations />
    </div>
  );
}
