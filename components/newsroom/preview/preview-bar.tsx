import type { Preview } from '#db/previews/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatTime, isoTime } from '#lib/time/dates.ts';

type PreviewBarProps = {
  edition: Edition;
  preview: Preview;
  /** Where the story is edited; null for who has no account. */
  editHref: string | null;
  /** The page at the width of this window, and in the frame of a phone. */
  widths: { wide: string; phone: string; shown: 'wide' | 'phone' };
};

/** Says above the page of a story, and always in sight, that this is not what readers see. */
export function PreviewBar({ edition, preview, editHref, widths }: PreviewBarProps) {
  const t = translator(edition, 'DeskPreview');
  return (
    <aside className="preview-bar" aria-label={t('name')}>
      <strong>{t('name')}</strong>
      <span className="preview-stage">{t('stage', { stage: preview.live ? (preview.stage === 'published' ? 'published' : 'pending') : preview.stage })}</span>
      <span className="preview-note">{t.rich('saved', { named: preview.savedBy ? 'yes' : 'no', name: () => <bdi>{preview.savedBy}</bdi>, time: () => <Moment edition={edition} at={preview.savedAt} /> })}</span>
      {preview.summaryProposed && <span className="preview-note">{t('summaryProposed')}</span>}
      {preview.expiresAt !== null && <span className="preview-note">{t.rich('expires', { time: () => <Moment edition={edition} at={preview.expiresAt ?? 0} /> })}</span>}
      <nav className="preview-widths" aria-label={t('width')}>
        <a href={widths.wide} aria-current={widths.shown === 'wide' ? 'page' : undefined}>{t('wide')}</a>
        <a href={widths.phone} aria-current={widths.shown === 'phone' ? 'page' : undefined}>{t('phone')}</a>
      </nav>
      {editHref && <a className="preview-edit" href={editHref}>{t('edit')}</a>}
    </aside>
  );
}

function Moment({ edition, at }: { edition: Edition; at: number }) {
  const words = translator(edition, 'Article')('moment', { date: formatDate(edition, at, 'dayMonth'), time: formatTime(edition, at) });
  return <time dateTime={isoTime(edition, at)}>{words}</time>;
}

/** The page as it stands on a phone; links in it lead on inside the frame. */
export function PhoneFrame({ edition, src }: { edition: Edition; src: string }) {
  return <div className="preview-phone"><iframe title={translator(edition, 'DeskPreview')('phone')} src={src} /></div>;
}
