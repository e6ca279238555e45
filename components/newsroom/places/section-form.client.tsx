'use client';

import { useState } from 'react';
import type { DeskSection } from '#db/sections/desk.ts';
import { languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { slugOf } from '#lib/text/slug.ts';
import { act } from '../act.ts';
import { useWords } from '../words.client.tsx';
import { SheetForm } from './sheet-form.client.tsx';
import { useDone } from './use-done.client.tsx';
import { WordField } from './word-field.client.tsx';

type Draft = { name: string; slug: string; tagline: string };
type Props = { section: DeskSection | null; sections: readonly DeskSection[]; onClose: () => void };

/** A section in both languages side by side; a language without a name has no such section. */
export function SectionForm({ section, sections, onClose }: Props) {
  const t = useWords('DeskSections');
  const done = useDone();
  const start = (locale: Locale): Draft => section?.[locale] ?? { name: '', slug: '', tagline: '' };
  const [drafts, setDrafts] = useState<Record<Locale, Draft>>({ ar: start('ar'), en: start('en') });
  const [versions, setVersions] = useState(() => ({ ar: section?.ar?.version ?? null, en: section?.en?.version ?? null }));
  const change = (locale: Locale, part: Partial<Draft>) => setDrafts((before) => ({ ...before, [locale]: { ...before[locale], ...part } }));
  const groupKey = section?.groupKey ?? freeKey(slugOf(drafts.en.name || drafts.ar.name), sections);
  const submit = async () => {
    const written = locales.filter((locale) => drafts[locale].name.trim() !== '');
    if (written.length === 0) return 'sectionInvalid';
    for (const locale of written) {
      const { name, slug, tagline } = drafts[locale];
      const fields = { locale, groupKey, name, slug: slugOf(slug || name), tagline, position: section?.position ?? sections.length, version: versions[locale] };
      const saved = await act('section.save', fields);
      if (!saved.ok) return saved.reason;
      setVersions((before) => ({ ...before, [locale]: saved.value.version }));
    }
    done(t('saved', { name: drafts.ar.name || drafts.en.name }));
    onClose();
    return null;
  };
  return (
    <SheetForm title={section ? t('change') : t('add')} size="wide" onClose={onClose} onSubmit={submit}>
      <div className="languages">
        {locales.map((locale) => (
          <fieldset key={locale} className="stack language">
            <legend lang={locale}>{languageName(locale)}</legend>
            <WordField label={t('name')} value={drafts[locale].name} onChange={(name) => change(locale, { name })} maxLength={80} autoFocus={locale === locales[0]} />
            <WordField label={t('slug')} value={drafts[locale].slug} onChange={(slug) => change(locale, { slug })} hint={section?.[locale] ? t('slugMoves') : drafts[locale].name ? t('slugOffer', { slug: slugOf(drafts[locale].name) }) : t('slugOfName')} maxLength={80} />
            <WordField label={t('tagline')} value={drafts[locale].tagline} onChange={(tagline) => change(locale, { tagline })} maxLength={160} />
          </fieldset>
        ))}
      </div>
    </SheetForm>
  );
}

function freeKey(wanted: string, sections: readonly DeskSection[]): string {
  let key = wanted;
  for (let count = 2; sections.some((section) => section.groupKey === key); count += 1) key = `${wanted}-${count}`;
  return key;
}
