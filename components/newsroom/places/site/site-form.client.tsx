'use client';

import { useState, type ReactNode } from 'react';
import type { PictureInfo } from '#db/media/desk.ts';
import type { DeskPageRow } from '#db/pages/desk.ts';
import type { SiteSettings } from '#db/site/input.ts';
import { languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { fingerprint } from '#lib/newsroom/fingerprint.ts';
import { accentNames, socialNames, socialNetworks } from '#lib/site-look.ts';
import { act } from '../../act.ts';
import { useErrorWords, useWords } from '../../words.client.tsx';
import { useDone } from '../use-done.client.tsx';
import { WordField } from '../word-field.client.tsx';
import { EditionWriting } from './edition-writing.client.tsx';
import { LogoFields } from './logo-fields.client.tsx';
import { PolicyFields } from './policy-fields.client.tsx';
import { SummaryFields } from './summary-fields.client.tsx';

type Props = { settings: SiteSettings; zones: readonly string[]; now: number; /** Of the logos. */ pictures: readonly PictureInfo[]; pages: readonly DeskPageRow[]; /** A key for models stands in the server's environment. */ hasKey: boolean };

/** What the whole site is called, how it looks, writes numbers and times, and is reached. */
export function SiteForm({ settings, zones, now, pictures, pages, hasKey }: Props) {
  const t = useWords('DeskSite');
  const { draft, setDraft, ...saving } = useSettings(settings);
  const change = (part: Partial<SiteSettings>) => setDraft((before) => ({ ...before, ...part }));
  const edition = (locale: Locale, part: Partial<SiteSettings['editions'][Locale]>) =>
    setDraft((before) => ({ ...before, editions: { ...before.editions, [locale]: { ...before.editions[locale], ...part } } }));
  return (
    <form className="stack site-form" action={() => void saving.save()}>
      <Group title={t('names')}>
        <div className="languages">
          {locales.map((locale) => (
            <fieldset key={locale} className="stack language">
              <legend lang={locale}>{languageName(locale)}</legend>
              <WordField label={t('name')} value={draft.editions[locale].name} onChange={(name) => edition(locale, { name })} required maxLength={80} />
              <WordField label={t('motto')} value={draft.editions[locale].motto} onChange={(motto) => edition(locale, { motto })} rows={2} maxLength={200} />
              <WordField label={t('city')} value={draft.editions[locale].city} onChange={(city) => edition(locale, { city })} required maxLength={80} hint={t('cityHint')} />
            </fieldset>
          ))}
        </div>
      </Group>
      <Group title={t('logo')}>
        <LogoFields logos={draft.logos} pictures={pictures} onChange={(logos) => change({ logos })} />
      </Group>
      <Group title={t('time')}>
        <label className="field zone">
          <span className="label">{t('zone')}</span>
          <select value={draft.zone} onChange={(event) => change({ zone: event.target.value })} dir="ltr">{zones.map((zone) => <option key={zone} value={zone}>{zone}</option>)}</select>
          <span className="field-hint">{t('zoneHint')}</span>
        </label>
        <div className="languages">
          {locales.map((locale) => (
            <EditionWriting key={locale} edition={{ ...draft.editions[locale], locale, zone: draft.zone }} now={now} onChange={(part) => edition(locale, part)} />
          ))}
        </div>
      </Group>
      <Group title={t('look')}>
        <fieldset className="field accents">
          <legend className="label">{t('accent')}</legend>
          <div className="row">
            {accentNames.map((accent) => (
              <label key={accent} className="check accent-choice" data-accent={accent}>
                <input type="radio" name="accent" value={accent} checked={draft.accent === accent} onChange={() => change({ accent })} />
                <span className="accent-dot" aria-hidden />
                {t(`accent-${accent}`)}
              </label>
            ))}
          </div>
          <span className="field-hint">{t('accentHint')}</span>
        </fieldset>
        <label className="check"><input type="checkbox" checked={draft.demonstration} onChange={(event) => change({ demonstration: event.target.checked })} />{t('demonstration')}</label>
      </Group>
      <Group title={t('reach')}>
        <p className="soft small">{t('reachHint')}</p>
        <div className="languages">
          <WordField label={t('email')} type="email" dir="ltr" value={draft.contact.email} onChange={(email) => change({ contact: { ...draft.contact, email: email.trim() } })} />
          <WordField label={t('phone')} type="tel" dir="ltr" value={draft.contact.phone} onChange={(phone) => change({ contact: { ...draft.contact, phone } })} />
          {socialNetworks.map((network) => (
            <WordField key={network} label={socialNames[network]} type="url" dir="ltr" value={draft.social[network] ?? ''} onChange={(href) => change({ social: { ...draft.social, [network]: href.trim() || undefined } })} />
          ))}
        </div>
      </Group>
      <Group title={t('summaries')}>
        <SummaryFields summaries={draft.summaries} hasKey={hasKey} onChange={(summaries) => change({ summaries })} />
      </Group>
      <Group title={t('policies')}>
        <PolicyFields policies={draft.policies} pages={pages} onChange={(policies) => change({ policies })} />
      </Group>
      {saving.problem && <p className="note" data-kind="stop" role="alert">{saving.problem}</p>}
      <div className="row"><button type="submit" className="btn btn-primary" aria-disabled={saving.busy || undefined}>{saving.busy ? t('saving') : t('save')}</button></div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return <section className="card stack"><h2>{title}</h2>{children}</section>;
}

/** The settings as they are being written. Only what was changed here is sent: somebody else may have saved the rest meanwhile. */
function useSettings(settings: SiteSettings) {
  const t = useWords('DeskSite');
  const done = useDone();
  const because = useErrorWords();
  const [draft, setDraft] = useState(settings);
  const [saved, setSaved] = useState(settings);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await act('site.save', differing(saved, draft));
    setBusy(false);
    if (!answer.ok) return setProblem(because(answer.reason === 'inputInvalid' ? 'settingsInvalid' : answer.reason));
    setProblem('');
    setSaved(draft);
    done(t('saved'), async () => {
      const undone = await act('site.save', differing(draft, saved));
      if (undone.ok) {
        setDraft(saved);
        setSaved(saved);
      }
      return undone;
    });
  };
  return { draft, setDraft, busy, problem, save };
}

function differing(before: SiteSettings, after: SiteSettings): Partial<SiteSettings> {
  const isKey = (key: string): key is keyof SiteSettings => Object.hasOwn(before, key);
  return Object.keys(after).filter(isKey).reduce<Partial<SiteSettings>>(
    (part, key) => (fingerprint(before[key]) === fingerprint(after[key]) ? part : { ...part, [key]: after[key] }), {},
  );
}
