import { UserPlus } from 'lucide-react';
import Link from 'next/link';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';

/** What the first admin does next: without somebody who writes, the newsroom stands still. */
export function FirstStep({ edition }: { edition: Edition }) {
  const t = translator(edition, 'DeskHome');
  return (
    <section className="card home-first" aria-labelledby="home-first">
      <h2 id="home-first">{t('firstTitle')}</h2>
      <p>{t('firstText')}</p>
      <Link className="btn btn-primary" href={deskPaths.place(edition.locale, 'staff')}><UserPlus aria-hidden />{t('firstStep')}</Link>
    </section>
  );
}
