import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';

type Props = { edition: Edition; page: number; pages: number; hrefOf: (page: number) => string };

/** The way through a long list, page by page. */
export function Pager({ edition, page, pages, hrefOf }: Props) {
  const t = translator(edition, 'DeskPlaces');
  if (pages < 2) return null;
  return (
    <nav className="row pager" aria-label={t('pages')}>
      {page > 1 && <Link className="btn" href={hrefOf(page - 1)}><ArrowLeft aria-hidden className="dir-flip" />{t('newer')}</Link>}
      <span className="soft">{t('pageOf', { page, pages })}</span>
      {page < pages && <Link className="btn" href={hrefOf(page + 1)}>{t('older')}<ArrowRight aria-hidden className="dir-flip" /></Link>}
    </nav>
  );
}
