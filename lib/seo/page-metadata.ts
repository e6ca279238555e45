import type { Metadata } from 'next';
import type { Edition } from '../i18n/edition.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { absolute, paths } from '../urls.ts';

/** What the head of a page is made of. Paths are canonical; `versions` are the same thing in every language it exists in, itself included. */
export type PageHead = {
  edition: Edition;
  siteUrl: string;
  path: string;
  title: string;
  description: string;
  versions?: { locale: Locale; path: string }[];
  /** Absent on pages that search engines should leave out. */
  index?: boolean;
  picture?: { path: string; width: number; height: number; alt: string };
  story?: { publishedTime: string; modifiedTime: string; section: string; authors: string[]; tags: string[] };
};

const openGraphLocale: Record<Locale, string> = { ar: 'ar_AR', en: 'en_GB' };

/** The head of a reader page, as Next's metadata. */
export function pageMetadata(head: PageHead): Metadata {
  const { edition, siteUrl, path, title, description, story } = head;
  const url = absolute(siteUrl, path);
  const versions = head.versions?.length ? head.versions : [{ locale: edition.locale, path }];
  const picture = head.picture ?? { path: paths.sharePicture, width: 1200, height: 630, alt: edition.name };
  const images = [{ url: absolute(siteUrl, picture.path), width: picture.width, height: picture.height, alt: picture.alt }];
  const base = { url, title, description, siteName: edition.name, locale: openGraphLocale[edition.locale], images };
  return {
    metadataBase: new URL(siteUrl),
    title,
    description,
    alternates: head.index === false ? undefined : { canonical: url, languages: languagesOf(versions, siteUrl) },
    robots: head.index === false
      ? { index: false, follow: true }
      : { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    openGraph: story
      ? { ...base, type: 'article', publishedTime: story.publishedTime, modifiedTime: story.modifiedTime, section: story.section, authors: story.authors, tags: story.tags }
      : { ...base, type: 'website' },
    twitter: { card: 'summary_large_image', title, description, images: images.map(({ url: image, alt }) => ({ url: image, alt })) },
    icons: { icon: [{ url: '/favicon.ico', sizes: '48x48' }, { url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
  };
}

/** hreflang: only versions that exist; whoever reads none of the languages is sent to the default one, or to the only one there is. */
function languagesOf(versions: { locale: Locale; path: string }[], siteUrl: string): Record<string, string> {
  const links = Object.fromEntries(versions.map((version) => [version.locale, absolute(siteUrl, version.path)]));
  const fallback = versions.find((version) => version.locale === defaultLocale) ?? versions[0];
  return fallback ? { ...links, 'x-default': absolute(siteUrl, fallback.path) } : links;
}
