import type { ReactNode } from 'react';
import type { StandingPage as Standing } from '#db/pages/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { Body } from '../body/body.tsx';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { StoryTime } from '../site/story-time.tsx';
import { Listing } from './listing.tsx';
import { PageHead } from './page-head.tsx';

/** A page about the paper itself. */
export function StandingPage({ edition, page, now, children }: { edition: Edition; page: Standing; now: number; /** What follows the text. */ children?: ReactNode }) {
  const t = translator(edition, 'Page');
  return (
    <div className="wrap">
      <Breadcrumbs edition={edition} here={page.title} />
      <Listing head={<PageHead title={page.title} about={page.description} />}>
        <article className="standing">
          <Body edition={edition} body={page.body} pictures={page.pictures} />
          {children}
          <div className="meta">{t('updated')} <StoryTime edition={edition} at={page.updatedAt} now={now} /></div>
        </article>
      </Listing>
    </div>
  );
}
