import type { ReactNode } from 'react';
import { BreakingStrip } from '#components/site/breaking-strip.tsx';
import { Footer } from '#components/site/footer.tsx';
import { Masthead } from '#components/site/masthead.tsx';
import { SkipLink } from '#components/site/skip-link.tsx';
import type { FrontPage } from '#db/fronts/published.ts';
import { languageName, locales, type Locale } from '#lib/i18n/locales.ts';
import { paths } from '#lib/urls.ts';
import { readChrome } from './chrome.ts';

type Props = {
  locale: Locale;
  /** Which item of the section bar this page belongs to. */
  current?: number | 'front';
  /** This page in the languages it exists in; the language link leads to the front where it does not. */
  versions?: { locale: Locale; path: string }[];
  breaking?: FrontPage['breaking'];
  children: ReactNode;
};

/** Masthead, content and footer of a reader page. */
export async function ReaderPage({ locale, current, versions = [], breaking = null, children }: Props) {
  const { edition, sections, pages, now, demonstration, look, contact, social, logo, privacyPage } = await readChrome(locale);
  const other = locales.find((candidate) => candidate !== locale) ?? locale;
  const href = versions.find((version) => version.locale === other)?.path ?? paths.front(other);
  const link = { locale: other, href, name: languageName(other) };
  return (
    <>
      {look && <style>{look}</style>}
      <SkipLink edition={edition} />
      {breaking && <BreakingStrip edition={edition} story={breaking} now={now} />}
      <Masthead edition={edition} now={now} sections={sections} currentSection={current} otherEdition={link} logo={logo} />
      <main id="content">{children}</main>
      <Footer
        edition={edition} sections={sections} pages={pages} otherEdition={link} now={now} demonstration={demonstration} contact={contact} social={social}
        logo={logo} privacyPage={privacyPage}
      />
    </>
  );
}
