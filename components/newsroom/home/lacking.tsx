import Link from 'next/link';
import type { ReactNode } from 'react';
import type { LackingStory } from '#db/board/lacking.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { deskPaths } from '#lib/urls.ts';
import { SectionMark } from '../ui/section-mark.tsx';

/** Stories that readers have before them and that lack something. */
export function Lacking({ edition, stories, empty, children }: { edition: Edition; stories: readonly LackingStory[]; empty: string; children?: ReactNode }) {
  const t = translator(edition, 'DeskHome');
  return (
    <section className="card" aria-labelledby="home-lacking">
      <h2 id="home-lacking">{t('attention')}</h2>
      {stories.length === 0
        ? <p className="soft">{empty}</p>
        : (
          <ul className="home-list">
            {stories.map(({ id, locale, headline, section, lacks }) => (
              <li key={id}>
                <div>
                  <Link className="board-title" href={deskPaths.article(edition.locale, id)} prefetch={false} lang={locale} dir={directionOf(locale)}>{headline}</Link>
                  <div className="board-marks"><SectionMark section={section} />{lacks.map((lack) => <span key={lack} className="board-mark" data-kind="lack">{t(`lack-${lack}`)}</span>)}</div>
                </div>
              </li>
            ))}
          </ul>
        )}
      {children}
    </section>
  );
}
