import type { ArticleList } from '#db/articles/published.ts';
import type { Section } from '#db/sections/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { paths } from '#lib/urls.ts';
import { Breadcrumbs } from '../site/breadcrumbs.tsx';
import { Listing } from './listing.tsx';
import { OlderLink } from './older-link.tsx';
import { PageHead } from './page-head.tsx';
import { StoryCard } from './story-card.tsx';
import { StoryList } from './story-list.tsx';

type SectionFrontProps = { edition: Edition; section: Section; list: ArticleList; now: number; /** The id after which this page begins; none on the first. */ before?: number };

/** A section: on its first page the newest story has room and four follow as equals; older pages are lists. */
export function SectionFront({ edition, section, list, now, before }: SectionFrontProps) {
  const address = (from?: number) => paths.section(edition.locale, section.slug, from);
  const ways = <OlderLink edition={edition} older={list.older === null ? undefined : address(list.older)} newest={before === undefined ? undefined : address()} />;
  if (before !== undefined) {
    const here = translator(edition, 'List')('older');
    return (
      <div className="wrap" data-section={section.groupKey}>
        <Breadcrumbs edition={edition} trail={[{ name: section.name, href: address() }]} here={here} />
        <Listing head={<PageHead title={translator(edition, 'List')('olderOf', { title: section.name })} />}>
          <StoryList edition={edition} cards={list.cards} now={now} under="section" />
          {ways}
        </Listing>
      </div>
    );
  }
  const [newest, ...others] = list.cards;
  const equals = others.length < 3 ? [] : others.slice(0, 4);
  const rest = others.slice(equals.length);
  return (
    <div className="wrap" data-section={section.groupKey}>
      <PageHead title={section.name} about={section.tagline} />
      {newest && (
        <div className="section-lead"><StoryCard edition={edition} card={newest} now={now} shape="big" level={2} under="section" first /></div>
      )}
      {equals.length > 0 && (
        <div className="four ruled">
          {equals.map((card) => <StoryCard key={card.id} edition={edition} card={card} now={now} shape="quarter" level={2} under="section" />)}
        </div>
      )}
      {(rest.length > 0 || !newest) && (
        <Listing head={newest && <h2>{translator(edition, 'Section')('more')}</h2>}>
          <StoryList edition={edition} cards={rest} now={now} under="section" level={newest ? 3 : 2} />
          {ways}
        </Listing>
      )}
    </div>
  );
}
