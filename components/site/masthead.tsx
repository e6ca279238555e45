import type { Section } from '#db/sections/published.ts';
import type { Logo as PaperLogo } from '#db/site/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf, type Locale } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { formatDate, formatHijri } from '#lib/time/dates.ts';
import { paths } from '#lib/urls.ts';
import { Logo } from './logo.tsx';
import { Wordmark } from './wordmark.tsx';

/** The other language's edition, named in its own language, and where this page (or its front) is in it. */
export type OtherEdition = { locale: Locale; href: string; name: string };

type MastheadProps = {
  edition: Edition;
  now: number;
  sections: Section[];
  /** The id of the section the page belongs to, the front, or neither. */
  currentSection?: number | 'front' | null;
  otherEdition: OtherEdition;
  /** The paper's own, where it has one. */
  logo?: PaperLogo | null;
};

/** The head of every page: the name of the paper, the day, the other language, the sections. */
export function Masthead({ edition, now, sections, currentSection, otherEdition, logo }: MastheadProps) {
  return (
    <header className="masthead wrap">
      <div className="masthead-top">
        <PaperName edition={edition} heading={currentSection === 'front'} logo={logo} />
        <div className="today">
          <b>{formatDate(edition, now, 'full')}</b>
          {edition.hijri && <span>{formatHijri(edition, now)}</span>}
        </div>
        <a className="language" href={otherEdition.href} hrefLang={otherEdition.locale} lang={otherEdition.locale} dir={directionOf(otherEdition.locale)}>
          {otherEdition.name}
        </a>
      </div>
      <SectionBar edition={edition} sections={sections} currentSection={currentSection} />
    </header>
  );
}

/** On the front the name of the paper is the heading of the page. */
function PaperName({ edition, heading, logo }: Pick<MastheadProps, 'edition' | 'logo'> & { heading: boolean }) {
  const Name = heading ? 'h1' : 'p';
  return (
    <Name className="paper-name">
      <a href={paths.front(edition.locale)}>{logo ? <Logo logo={logo} alt={edition.name} /> : <DrawnName edition={edition} />}</a>
    </Name>
  );
}

function DrawnName({ edition }: Pick<MastheadProps, 'edition'>) {
  return (
    <>
      <Wordmark />
      {edition.locale === 'ar'
        ? <span className="unseen">{translator(edition, 'Masthead')('home', { name: edition.name })}</span>
        : <span>{edition.name}</span>}
    </>
  );
}

function SectionBar({ edition, sections, currentSection }: Pick<MastheadProps, 'edition' | 'sections' | 'currentSection'>) {
  const t = translator(edition, 'Masthead');
  const current = (section: number | 'front') => (section === currentSection ? 'page' : undefined);
  return (
    <nav className="section-bar" aria-label={t('sections')}>
      <ul>
        <li><a href={paths.front(edition.locale)} aria-current={current('front')}>{t('front')}</a></li>
        {sections.map((section) => (
          <li key={section.id} data-section={section.groupKey}>
            <a href={paths.section(edition.locale, section.slug)} aria-current={current(section.id)}>{section.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
