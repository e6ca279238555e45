import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';

/** What stands in the place of lists and forms for somebody whose account has no section. */
export function NoDesk({ edition }: { edition: Edition }) {
  const t = translator(edition, 'DeskHome');
  return (
    <section className="card home-first" aria-labelledby="no-desk">
      <h2 id="no-desk">{t('noDeskTitle')}</h2>
      <p>{t('noDeskText')}</p>
    </section>
  );
}
