import type { ReactNode } from 'react';
import type { PageLink } from '#db/pages/published.ts';
import type { Section } from '#db/sections/published.ts';
import type { SiteSettings } from '#db/site/input.ts';
import type { Logo as PaperLogo } from '#db/site/published.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { directionOf, languageName } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dayKey } from '#lib/time/dates.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import { socialNames, socialNetworks } from '#lib/site-look.ts';
import { mailAddress, paths, telephoneAddress } from '#lib/urls.ts';
import type { OtherEdition } from './masthead.tsx';
import { Logo } from './logo.tsx';
import { Wordmark } from './wordmark.tsx';

type FooterProps = {
  edition: Edition;
  now: number;
  sections: Section[];
  pages: PageLink[];
  otherEdition: OtherEdition;
  /** Whether the stories are the invented ones of a new installation. */
  demonstration: boolean;
  /** Empty where the newsroom gives none. */
  contact?: SiteSettings['contact'];
  social?: SiteSettings['social'];
  /** The paper's own, where it has one. */
  logo?: PaperLogo | null;
  /** Group of the standing page that says what becomes of what readers leave behind. */
  privacyPage?: string;
};

/** The foot of every page: everything that is not a story, and the ways to read the paper differently. */
export function Footer({ edition, now, sections, pages, otherEdition, demonstration, contact = { email: '', phone: '' }, social = {}, logo, privacyPage }: FooterProps) {
  const t = translator(edition, 'Footer');
  const year = formatNumber(edition, Number(dayKey(edition.zone, now).slice(0, 4)), { useGrouping: false });
  return (
    <footer className="footer">
      <div className="wrap">
        <nav className="footer-places" aria-label={t('label')}>
          <div className="footer-name">
            {logo ? <Logo logo={logo} alt="" /> : <Wordmark />}
            <p>{edition.motto}</p>
          </div>
          <Places title={t('sections')} wide>
            {sections.map((section) => <li key={section.id}><a href={paths.section(edition.locale, section.slug)}>{section.name}</a></li>)}
          </Places>
          <Places title={t('about', { name: edition.name })}>
            {pages.map((page) => <li key={page.groupKey}><a href={paths.page(edition.locale, page.slug)} rel={page.groupKey === privacyPage ? 'privacy-policy' : undefined}>{page.title}</a></li>)}
            <li><a href={paths.corrections(edition.locale)}>{t('corrections')}</a></li>
            <li><a href={paths.latest(edition.locale)}>{t('latest')}</a></li>
          </Places>
          <Reach edition={edition} contact={contact} social={social} />
          <Places title={t('look')}>
            <li><a href={paths.front(edition.locale)} aria-current="true">{languageName(edition.locale)}</a></li>
            <li><a href={otherEdition.href} hrefLang={otherEdition.locale} lang={otherEdition.locale} dir={directionOf(otherEdition.locale)}>{otherEdition.name}</a></li>
            <ThemeChoice edition={edition} />
          </Places>
        </nav>
        <div className="colophon">
          <span>{t('rights', { year, name: edition.name })}</span>
          {demonstration && <span>{t('demonstration')}</span>}
        </div>
      </div>
    </footer>
  );
}

/** How to reach the newsroom; nothing of it stands there until it is set. */
function Reach({ edition, contact, social }: Required<Pick<FooterProps, 'edition' | 'contact' | 'social'>>) {
  const t = translator(edition, 'Footer');
  const links = socialNetworks.flatMap((network) => (social[network] ? [{ network, href: social[network] }] : []));
  if (!contact.email && !contact.phone && links.length === 0) return null;
  return (
    <Places title={t('reach')}>
      {contact.email && <li><a href={mailAddress(contact.email)} dir="ltr">{contact.email}</a></li>}
      {contact.phone && <li><a href={telephoneAddress(contact.phone)} dir="ltr">{contact.phone}</a></li>}
      {links.map(({ network, href }) => <li key={network}><a href={href} rel="noopener me" lang="en" dir="ltr">{socialNames[network]}</a></li>)}
    </Places>
  );
}

const themes = ['system', 'light', 'dark'] as const;

function ThemeChoice({ edition }: { edition: Edition }) {
  const t = translator(edition, 'Footer');
  return (
    <li>
      <theme-choice role="group" aria-label={t('theme')}>
        {themes.map((theme) => (
          <button key={theme} type="button" data-theme-value={theme} aria-pressed={theme === 'system'}>{t('themes', { theme })}</button>
        ))}
      </theme-choice>
    </li>
  );
}

function Places({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'places wide' : 'places'}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </div>
  );
}
