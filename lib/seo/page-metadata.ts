import type { Metadata } from 'next';
import type { Edition } from '../i18n/edition.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { absolute } from '../urls.ts';

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
  const versions = head.versions ?? [];
  const images = head.picture && [{ url: absolute(siteUrl, head.picture.path), width: head.picture.width, height: head.picture.height, alt: head.picture.alt }];
  const base = { url, title, description, siteName: edition.name, locale: openGraphLocale[edition.locale], images };
  return {
    metadataBase: new URL(siteUrl),
    title,
    description,
    alternates: head.index === false ? undefined : { canonical: url, languages: versions.length > 1 ? languagesOf(versions, siteUrl) : undefined },
    robots: head.index === false
      ? { index: false, follow: true }
      : { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    openGraph: story
      ? { ...base, type: 'article', publishedTime: story.publishedTime, modifiedTime: story.modifiedTime, section: story.section, authors: story.authors, tags: story.tags }
      : { ...base, type: 'website' },
    twitter: { card: 'summary_large_image', title, description, images: images?.map(({ url: image, alt }) => ({ url: image, alt })) },
    icons: { icon: [{ url: '/favicon.ico', sizes: '48x48' }, { url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
  };
}

/** hreflang: only versions that exist; whoever reads neither language is sent to the default one, when it is there. */
function languagesOf(versions: { locale: Locale; path: string }[], siteUrl: string): Record<string, string> {
  const links = Object.fromEntries(versions.map((version) => [version.locale, absolute(siteUrl, version.path)]));
  const fallback = versions.find((version) => version.locale === defaultLocale);
  return fallback ? { ...links, 'x-default': absolute(siteUrl, fallback.path) } : links;
}
