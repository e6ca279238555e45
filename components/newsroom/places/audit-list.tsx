import { ScrollText } from 'lucide-react';
import Link from 'next/link';
import type { AuditLine } from '#db/audit/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatTime } from '#lib/time/dates.ts';
import { auditWords } from './audit-words.ts';
import { deskPaths, type DeskPlace } from '#lib/urls.ts';

/** Who did what to what, line by line. */
export function AuditList({ edition, lines }: { edition: Edition; lines: readonly AuditLine[] }) {
  const t = translator(edition, 'DeskAudit');
  const words = auditWords(edition);
  if (lines.length === 0) return <div className="empty"><ScrollText aria-hidden /><h2>{t('emptyTitle')}</h2><p>{t('empty')}</p></div>;
  return (
    <table className="table">
      <thead><tr><th scope="col">{t('at')}</th><th scope="col">{t('who')}</th><th scope="col">{t('what')}</th><th scope="col">{t('object')}</th></tr></thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label={t('at')}><span className="stack tight"><time>{formatDate(edition, line.at, 'date')}</time><time className="soft small">{formatTime(edition, line.at)}</time></span></td>
            <td data-label={t('who')}><bdi>{words.person(line)}</bdi></td>
            <td data-label={t('what')}>{words.action(line.action)}</td>
            <td><AuditObject edition={edition} line={line} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AuditObject({ edition, line }: { edition: Edition; line: AuditLine }) {
  const noun = auditWords(edition).noun(line.noun);
  const href = placeOf(edition, line);
  const name = line.object === null ? null : <span dir="auto">{line.object || translator(edition, 'DeskStatus')('untitled')}</span>;
  return (
    <span className="stack tight">
      {name && (href ? <Link className="link" href={href} prefetch={false}>{name}</Link> : name)}
      <span className="soft small">{line.objectId === null ? noun : <>{noun} <bdi className="num">{formatNumber(edition, line.objectId, { useGrouping: false })}</bdi></>}</span>
    </span>
  );
}

const places: Readonly<Record<string, DeskPlace>> = {
  section: 'sections', topic: 'topics', author: 'authors', page: 'pages', spelling: 'spellings', redirect: 'redirects', front: 'fronts', media: 'media', staff: 'staff', site: 'site',
};

function placeOf({ locale }: Edition, { noun, objectId }: AuditLine): string | null {
  if (noun === 'article' && objectId !== null) return deskPaths.article(locale, objectId);
  const place = places[noun];
  return place === undefined ? null : deskPaths.place(locale, place);
}
