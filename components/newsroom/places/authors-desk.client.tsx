'use client';

import { Pencil, Plus, UserPen } from 'lucide-react';
import { useState } from 'react';
import type { DeskAuthor } from '#db/authors/desk.ts';
import { locales } from '#lib/i18n/locales.ts';
import { paths } from '#lib/urls.ts';
import { useEdition, useWords } from '../words.client.tsx';
import { AuthorForm } from './author-form.client.tsx';

export type AuthorPictures = Readonly<Record<number, string>>;
type Props = { authors: readonly DeskAuthor[]; pictures: AuthorPictures; maySave: boolean };

/** Who signs stories, in both languages. */
export function AuthorsDesk({ authors, pictures, maySave }: Props) {
  const t = useWords('DeskAuthors');
  const { locale } = useEdition();
  const [edited, setEdited] = useState<DeskAuthor | 'new' | null>(null);
  const nameOf = (author: DeskAuthor) => (author[locale] ?? author.ar ?? author.en)?.name ?? '';
  return (
    <>
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        {maySave && <button type="button" className="btn btn-primary" onClick={() => setEdited('new')}><Plus aria-hidden />{t('add')}</button>}
      </div>
      {authors.length === 0 ? <div className="empty"><UserPen aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div> : (
        <ul className="kept-list">
          {authors.map((author) => {
            const picture = pictures[author.pictureId ?? 0];
            return (
              <li key={author.groupKey} className="kept-row author-row">
                {picture ? <img className="author-face" src={picture} alt="" width={48} height={48} loading="lazy" /> : <span className="author-face avatar" aria-hidden>{[...nameOf(author)][0]}</span>}
                {locales.map((language) => (
                  <span key={language} className="kept-words" lang={language}>
                    {author[language]
                      ? <a className="link" href={paths.author(language, author[language].slug)} dir="auto">{author[language].name}</a>
                      : <span className="soft" lang={locale}>{t('noWords', { language })}</span>}
                    <span className="soft small" dir="auto">{author[language]?.role}</span>
                  </span>
                ))}
                <span className="soft small kept-count">{t('stories', { count: locales.reduce((sum, language) => sum + (author[language]?.stories ?? 0), 0) })}{author.kind === 'desk' && <span className="chip">{t('kindDesk')}</span>}</span>
                {maySave && <span className="row kept-tools"><button type="button" className="icon-btn" onClick={() => setEdited(author)} aria-label={t('editOne', { name: nameOf(author) })}><Pencil aria-hidden /></button></span>}
              </li>
            );
          })}
        </ul>
      )}
      {edited && <AuthorForm author={edited === 'new' ? null : edited} authors={authors} pictures={pictures} onClose={() => setEdited(null)} />}
    </>
  );
}
