'use client';

import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import type { DeskAuthor } from '#db/authors/desk.ts';
import { languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { slugOf } from '#lib/text/slug.ts';
import { act } from '../act.ts';
import { PicturePicker } from '../media/picture-picker.client.tsx';
import { useWords } from '../words.client.tsx';
import type { AuthorPictures } from './authors-desk.client.tsx';
import { SheetForm } from './sheet-form.client.tsx';
import { useDone } from './use-done.client.tsx';
import { WordField } from './word-field.client.tsx';

type Draft = { name: string; slug: string; role: string; bio: string };
type Props = { author: DeskAuthor | null; authors: readonly DeskAuthor[]; pictures: AuthorPictures; onClose: () => void };

/** An author in both languages side by side; a language without a name has no such author. */
export function AuthorForm({ author, authors, pictures, onClose }: Props) {
  const t = useWords('DeskAuthors');
  const done = useDone();
  const start = (locale: Locale): Draft => author?.[locale] ?? { name: '', slug: '', role: '', bio: '' };
  const [drafts, setDrafts] = useState<Record<Locale, Draft>>({ ar: start('ar'), en: start('en') });
  const [kind, setKind] = useState(author?.kind ?? 'person');
  const [picture, setPicture] = useState({ id: author?.pictureId ?? null, src: pictures[author?.pictureId ?? 0] });
  const [picking, setPicking] = useState(false);
  const [versions, setVersions] = useState(() => ({ ar: author?.ar?.version ?? null, en: author?.en?.version ?? null }));
  const change = (locale: Locale, part: Partial<Draft>) => setDrafts((before) => ({ ...before, [locale]: { ...before[locale], ...part } }));
  const submit = async () => {
    const written = locales.filter((locale) => drafts[locale].name.trim() !== '');
    if (written.length === 0) return 'authorInvalid';
    const groupKey = author?.groupKey ?? freeKey(slugOf(drafts.en.name || drafts.ar.name), authors);
    for (const locale of written) {
      const { name, slug, role, bio } = drafts[locale];
      const saved = await act('author.save', { locale, groupKey, name, slug: slugOf(slug || name), role, bio, kind, pictureId: picture.id, version: versions[locale] });
      if (!saved.ok) return saved.reason;
      setVersions((before) => ({ ...before, [locale]: saved.value.version }));
    }
    done(t('saved', { name: drafts.ar.name || drafts.en.name }));
    onClose();
    return null;
  };
  return (
    <SheetForm title={author ? t('change') : t('add')} size="wide" onClose={onClose} onSubmit={submit}>
      <div className="row">
        {picture.src ? <img className="author-face" src={picture.src} alt={t('picture')} width={64} height={64} /> : <span className="author-face avatar"><ImagePlus aria-hidden /></span>}
        <button type="button" className="btn" onClick={() => setPicking(true)}>{picture.id === null ? t('choosePicture') : t('otherPicture')}</button>
        {picture.id !== null && <button type="button" className="btn btn-quiet" onClick={() => setPicture({ id: null, src: undefined })}>{t('noPicture')}</button>}
        <label className="check"><input type="checkbox" checked={kind === 'desk'} onChange={(event) => setKind(event.target.checked ? 'desk' : 'person')} />{t('isDesk')}</label>
      </div>
      <div className="languages">
        {locales.map((locale) => (
          <fieldset key={locale} className="stack language">
            <legend lang={locale}>{languageName(locale)}</legend>
            <WordField label={t('name')} value={drafts[locale].name} onChange={(name) => change(locale, { name })} maxLength={120} autoFocus={locale === locales[0]} />
            <WordField label={t('slug')} value={drafts[locale].slug} onChange={(slug) => change(locale, { slug })} hint={author?.[locale] ? t('slugMoves') : drafts[locale].name ? t('slugOffer', { slug: slugOf(drafts[locale].name) }) : t('slugOfName')} maxLength={80} />
            <WordField label={t('role')} value={drafts[locale].role} onChange={(role) => change(locale, { role })} maxLength={120} />
            <WordField label={t('bio')} value={drafts[locale].bio} onChange={(bio) => change(locale, { bio })} rows={4} maxLength={2000} />
          </fieldset>
        ))}
      </div>
      {picking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onPick={([chosen]) => {
            if (chosen) setPicture({ id: chosen.id, src: chosen.src });
            setPicking(false);
          }}
        />
      )}
    </SheetForm>
  );
}

function freeKey(wanted: string, authors: readonly DeskAuthor[]): string {
  let key = wanted;
  for (let count = 2; authors.some((author) => author.groupKey === key); count += 1) key = `${wanted}-${count}`;
  return key;
}
