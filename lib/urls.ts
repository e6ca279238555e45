import { defaultLocale, isLocale, type Locale } from './i18n/locales.ts';

/** Every address of the portal is spelled here, and nowhere else. Paths come out percent-encoded, upper case, one way only. */

const prefix = (locale: Locale) => (locale === defaultLocale ? '' : `/${locale}`);
const part = (text: string) => encodeURIComponent(text.normalize('NFC'));
const older = (before: number | undefined) => (before === undefined ? '' : `/before/${before}`);

export const paths = {
  front: (locale: Locale) => prefix(locale) || '/',
  section: (locale: Locale, slug: string, before?: number) => `${prefix(locale)}/${part(slug)}${older(before)}`,
  article: (locale: Locale, id: number, slug: string) => `${prefix(locale)}/articles/${id}/${part(slug)}`,
  /** The short link: the id says which edition. */
  short: (id: number) => `/a/${id}`,
  latest: (locale: Locale, before?: number) => `${prefix(locale)}/latest${older(before)}`,
  topic: (locale: Locale, slug: string, before?: number) => `${prefix(locale)}/topics/${part(slug)}${older(before)}`,
  author: (locale: Locale, slug: string, before?: number) => `${prefix(locale)}/authors/${part(slug)}${older(before)}`,
  page: (locale: Locale, slug: string) => `${prefix(locale)}/pages/${part(slug)}`,
  corrections: (locale: Locale) => `${prefix(locale)}/corrections`,
  /** Where readers say what is wrong in a story's summary; `query` says which point is meant, and what came of it. */
  reportSummary: (locale: Locale, id: number, query: ReportQuery = {}) => `${reportPath(locale, id)}${queryOf(query)}`,
  /** What follows: `thanks`, or `gone` where the summary is no longer there. */
  reportAnswer: (locale: Locale, id: number, answer: ReportAnswer, query: Pick<ReportQuery, 'kept'> = {}) => `${reportPath(locale, id)}/${answer}${queryOf(query)}`,
  /** The door that takes such a report in. */
  takeReport: '/api/summaries/report',
  media: (file: string) => `/media/${file}`,
  publisherLogo: '/publisher-logo.png',
  sharePicture: '/og-default.png',
} as const;

const reportPath = (locale: Locale, id: number) => `${paths.corrections(locale)}/report/${id}`;

export const reportAnswers = ['thanks', 'gone'] as const;
export type ReportAnswer = (typeof reportAnswers)[number];

/** `kept`: of `lib/kept-words.ts`. */
export type ReportQuery = { point?: string; refused?: string; kept?: string };

type DeskFilter = Readonly<Record<string, string | number | undefined>>;

function queryOf(filter: DeskFilter): string {
  const query = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])));
  return query.size > 0 ? `?${query}` : '';
}

const desk = (locale: Locale, ...rest: (string | number)[]) => [`${prefix(locale)}/admin`, ...rest].join('/');

/** The places of the newsroom's admin, and the doors that its pages speak to. */
export const deskPaths = {
  home: (locale: Locale) => desk(locale),
  place: (locale: Locale, place: DeskPlace) => desk(locale, place),
  /** A place of which only a part is shown; what is empty is not asked. */
  filtered: (locale: Locale, place: DeskPlace, filter: DeskFilter) => `${desk(locale, place)}${queryOf(filter)}`,
  auditFile: (locale: Locale, filter: DeskFilter) => `/admin/export/audit${queryOf({ ...filter, language: locale })}`,
  reviewFile: (filter: DeskFilter) => `/admin/export/summaries${queryOf(filter)}`,
  page: (locale: Locale, id: number) => desk(locale, 'pages', id),
  newPage: (locale: Locale, filter: DeskFilter) => `${desk(locale, 'pages', 'new')}${queryOf(filter)}`,
  article: (locale: Locale, id: number) => desk(locale, 'articles', id),
  newArticle: (locale: Locale) => desk(locale, 'articles', 'new'),
  preview: (locale: Locale, id: number, width: PreviewWidth = 'wide') => `${desk(locale, 'articles', id, 'preview')}${widthQuery(width)}`,
  /** What somebody without an account is sent. */
  sharedPreview: (locale: Locale, token: string, width: PreviewWidth = 'wide') => `${desk(locale, 'preview', token)}${widthQuery(width)}`,
  translation: (locale: Locale, id: number) => desk(locale, 'articles', id, 'translate'),
  front: (locale: Locale, of: { locale: Locale; sectionId: number | null }) => desk(locale, 'fronts', of.locale, ...(of.sectionId === null ? [] : [of.sectionId])),
  /** In the language of the front; `query` is of `lib/front/preview-query.ts`. */
  frontPreview: (locale: Locale, query: string) => `${desk(locale, 'fronts', 'preview')}?${query}`,
  signIn: (locale: Locale, next?: string) => `${desk(locale, 'sign-in')}${next ? `?next=${encodeURIComponent(next)}` : ''}`,
  setup: (locale: Locale, token?: string) => `${desk(locale, 'setup')}${token ? `?token=${encodeURIComponent(token)}` : ''}`,
  invitation: (locale: Locale, token: string) => `${desk(locale, 'invitation')}?token=${encodeURIComponent(token)}`,
  twoFactor: (locale: Locale) => `${desk(locale, 'account')}#two-factor`,
  act: (action: string) => `/admin/do/${action}`,
  upload: ({ locale, name, replace }: { locale: Locale; name: string; replace?: number }) =>
    `/admin/upload?${new URLSearchParams({ locale, name, ...(replace === undefined ? {} : { replace: String(replace) }) })}`,
  picture: (locale: Locale, id: number) => `${desk(locale, 'media')}?picture=${id}`,
  auth: '/admin/auth',
} as const;

/** A preview as wide as the window, in the frame of a phone, or bare inside that frame. */
export type PreviewWidth = 'wide' | 'phone' | 'frame';

function widthQuery(width: PreviewWidth): string {
  return width === 'wide' ? '' : `?width=${width}`;
}

export function readPreviewWidth(text: string | string[] | undefined): PreviewWidth {
  return text === 'phone' || text === 'frame' ? text : 'wide';
}

export const deskPlaces = [
  'articles', 'fronts', 'media', 'corrections', 'topics', 'sections', 'authors', 'spellings', 'pages', 'staff', 'redirects', 'audit', 'site', 'account',
] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** Doors of the admin that are no pages: they have no language. */
const deskDoors: ReadonlySet<string> = new Set(['do', 'upload', 'auth', 'export']);

/** What of the admin a path asks for; null when it is none of the admin's. */
export function readDeskAddress(pathname: string): { kind: 'door' } | { kind: 'page'; locale: Locale; path: string; segments: string[] } | null {
  const segments = decodeSegments(pathname) ?? [];
  const first = segments[0];
  const locale = isLocale(first) ? first : defaultLocale;
  const rest = isLocale(first) ? segments.slice(1) : segments;
  if (rest[0] !== 'admin') return null;
  if (!isLocale(first) && deskDoors.has(rest[1] ?? '')) return { kind: 'door' };
  return { kind: 'page', locale, path: desk(locale, ...rest.slice(1).map(part)), segments: rest.slice(1) };
}

/** Where a request is sent inside the server: every page stands under its language's segment there. */
export const internalPaths = {
  /** From a canonical public path. */
  page: (path: string) => (isLocale(path.split('/')[1]) ? path : `/${defaultLocale}${path === '/' ? '' : path}`),
  asRequested: (locale: Locale, path: string) => (isLocale(path.split('/')[1]) ? path : `/${locale}${path}`),
  missing: (locale: Locale) => `/${locale}/missing`,
  gone: (locale: Locale, id: number) => `/${locale}/gone/${id}`,
} as const;

/** Whether a path, raw or encoded in either case, is the canonical one. */
export function samePath(path: string, canonical: string): boolean {
  return decodeURIComponent(path) === decodeURIComponent(canonical);
}

/** Where a browser says that the story of a public page has been read; undefined for every other page. */
export function readCountOf(pathname: string): string | undefined {
  const id = /^(?:\/\w\w)?\/articles\/(\d+)/.exec(pathname)?.[1];
  return id && `/api/read/${id}`;
}

/** Whether a path is a door through which readers' pages tell the portal something: the one above, or that of reports. */
export function isReaderDoor(pathname: string): boolean {
  return pathname === paths.takeReport || /^\/api\/read\/[1-9]\d{0,14}$/.test(pathname);
}

/** First path segments that no section may take. */
export const reservedSegments: ReadonlySet<string> = new Set([
  'a', 'admin', 'api', 'articles', 'assets', 'authors', 'before', 'corrections', 'feeds', 'fonts', 'gone', 'latest', 'media',
  'missing', 'pages', 'search', 'sitemaps', 'topics', '_next', 'ar', 'en',
]);

/** First path segments that never lead elsewhere: the admin, doors of machines, files. */
const fixedSegments: ReadonlySet<string> = new Set(['admin', 'api', 'assets', 'feeds', 'fonts', 'media', 'sitemaps', '_next']);

/** A path as redirects keep it: decoded, without query, fragment or slash at the end. Null when it is none, or may not lead elsewhere. */
export function plainPath(text: string): string | null {
  const path = text.trim().replace(/[?#].*$/s, '');
  const segments = path.startsWith('/') && !path.startsWith('//') ? decodeSegments(path) : null;
  if (!segments || segments.length === 0 || segments.some((segment) => /[/\\\p{Cc}]/u.test(segment) || segment === '.' || segment === '..')) return null;
  const first = isLocale(segments[0]) ? segments[1] : segments[0];
  return first === undefined || fixedSegments.has(first) ? null : `/${segments.join('/')}`;
}

export function mailAddress(email: string): string {
  return `mailto:${email}`;
}

export function telephoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^0-9+]/g, '')}`;
}

/** Absolute form of a path; `siteUrl` is the origin from the environment. */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}

/** What an address asks for. Whether it exists is the model's answer, not this function's. */
export type Address =
  | { kind: 'front' | 'corrections' | 'unknown'; locale: Locale }
  | { kind: 'latest'; locale: Locale; before?: number }
  | { kind: 'section' | 'topic' | 'author'; locale: Locale; slug: string; before?: number }
  | { kind: 'page'; locale: Locale; slug: string }
  | { kind: 'article'; locale: Locale; id: number; slug: string }
  | { kind: 'report'; locale: Locale; id: number; answer?: ReportAnswer }
  | { kind: 'short'; locale: Locale; id: number };

/**
 * Reads the path of a request, raw or percent-encoded in either case. The default language's prefix is understood
 * too; its canonical path has none.
 */
export function readAddress(pathname: string): Address {
  const segments = decodeSegments(pathname);
  const first = segments?.[0];
  if (!segments) return { kind: 'unknown', locale: defaultLocale };
  const locale = isLocale(first) ? first : defaultLocale;
  const rest = isLocale(first) ? segments.slice(1) : segments;
  return read(rest, locale) ?? { kind: 'unknown', locale };
}

function read(segments: string[], locale: Locale): Address | null {
  const [head, second, third, ...tail] = segments;
  if (head === undefined) return { kind: 'front', locale };
  if (head === 'corrections') return segments.length === 1 ? { kind: 'corrections', locale } : readReport(segments.slice(1), locale);
  if (head === 'latest') return withBefore(segments.slice(1), (before) => ({ kind: 'latest', locale, before }));
  if (head === 'topics' && second) return withBefore(segments.slice(2), (before) => ({ kind: 'topic', locale, slug: second, before }));
  if (head === 'authors' && second) return withBefore(segments.slice(2), (before) => ({ kind: 'author', locale, slug: second, before }));
  if (head === 'pages' && second) return segments.length === 2 ? { kind: 'page', locale, slug: second } : null;
  const id = numberOf(second);
  if (head === 'a' && id) return segments.length === 2 ? { kind: 'short', locale, id } : null;
  if (head === 'articles' && id) return tail.length === 0 ? { kind: 'article', locale, id, slug: third ?? '' } : null;
  if (reservedSegments.has(head)) return null;
  return withBefore(segments.slice(1), (before) => ({ kind: 'section', locale, slug: head, before }));
}

function readReport([place, id, answer, ...tail]: string[], locale: Locale): Address | null {
  const story = numberOf(id);
  if (place !== 'report' || !story || tail.length > 0) return null;
  if (answer === undefined) return { kind: 'report', locale, id: story };
  return isReportAnswer(answer) ? { kind: 'report', locale, id: story, answer } : null;
}

export function isReportAnswer(text: string): text is ReportAnswer {
  return reportAnswers.some((answer) => answer === text);
}

function withBefore(rest: string[], found: (before: number | undefined) => Address): Address | null {
  if (rest.length === 0) return found(undefined);
  const id = numberOf(rest[1]);
  return rest.length === 2 && rest[0] === 'before' && id ? found(id) : null;
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

function decodeSegments(pathname: string): string[] | null {
  try {
    return pathname.split('/').filter(Boolean).map(decodeParam);
  } catch {
    return null;
  }
}

/** A route parameter as the model knows it: Next hands Arabic slugs over percent-encoded. Throws URIError on malformed escapes. */
export function decodeParam(text: string): string {
  return decodeURIComponent(text).normalize('NFC');
}
