import { MessageSquareQuote, Pencil } from 'lucide-react';
import Link from 'next/link';
import type { DeskCorrection } from '#db/articles/corrections.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { deskPaths, paths } from '#lib/urls.ts';

/** Corrections of all stories, each with the story it stands under. */
export function CorrectionsList({ edition, corrections }: { edition: Edition; corrections: readonly DeskCorrection[] }) {
  const t = translator(edition, 'DeskCorrections');
  if (corrections.length === 0) return <div className="empty"><MessageSquareQuote aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div>;
  return (
    <table className="table">
      <thead><tr><th scope="col">{t('note')}</th><th scope="col">{t('story')}</th><th scope="col">{t('at')}</th><th scope="col"><span className="desk-hidden">{t('tools')}</span></th></tr></thead>
      <tbody>
        {corrections.map(({ id, at, text, story }) => (
          <tr key={id}>
            <td lang={story.locale} dir="auto" className="correction-text">{text}</td>
            <td>
              <span className="stack tight">
                {story.status === 'withdrawn'
                  ? <span lang={story.locale} dir="auto">{story.headline}</span>
                  : <a className="link" href={paths.article(story.locale, story.id, story.slug)} lang={story.locale} dir="auto">{story.headline}</a>}
                <span className="soft small" lang={story.locale} dir="auto">{story.section}</span>
              </span>
            </td>
            <td data-label={t('at')}><span className="stack tight"><time>{formatDate(edition, at, 'date')}</time><time className="soft small">{formatTime(edition, at)}</time></span></td>
            <td className="end"><Link className="icon-btn" href={deskPaths.article(edition.locale, story.id)} aria-label={t('openStory', { headline: story.headline })}><Pencil aria-hidden /></Link></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
