import { FileText, Plus } from 'lucide-react';
import Link from 'next/link';
import type { DeskPageRow } from '#db/pages/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { locales } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate } from '#lib/time/dates.ts';
import { deskPaths } from '#lib/urls.ts';

/** The standing pages, their languages side by side. */
export function PagesList({ edition, pages }: { edition: Edition; pages: readonly DeskPageRow[] }) {
  const t = translator(edition, 'DeskPages');
  return (
    <>
      <div className="desk-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        <Link className="btn btn-primary" href={deskPaths.newPage(edition.locale, { language: edition.locale })}><Plus aria-hidden />{t('add')}</Link>
      </div>
      <p className="soft small">{t('hint')}</p>
      {pages.length === 0 ? <div className="empty"><FileText aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div> : (
        <ul className="kept-list">
          {pages.map((page) => (
            <li key={page.groupKey} className="kept-row page-row">
              {locales.map((language) => {
                const words = page[language];
                return (
                  <span key={language} className="kept-words">
                    {words
                      ? <Link className="link" href={deskPaths.page(edition.locale, words.id)} lang={language} dir="auto">{words.title}</Link>
                      : <span className="soft">{t('noWords', { language })} <Link className="link" href={deskPaths.newPage(edition.locale, { language, group: page.groupKey })}>{t('write')}</Link></span>}
                    {words && <span className="soft small">{t('updated')} <time>{formatDate(edition, words.updatedAt, 'date')}</time></span>}
                  </span>
                );
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
