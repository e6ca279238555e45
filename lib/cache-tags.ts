import type { Locale } from './i18n/locales.ts';

/**
 * Names of the things a cached page stands on, always by id. Reads say which they used,
 * verbs say which they changed; both spell them here.
 * Next joins the tags of a page by commas into a header: a tag is plain ASCII without one.
 */
export const cacheTag = {
  site: () => 'site',
  /** Any list of the edition: something in it went live, changed its headline or came down. */
  edition: (locale: Locale) => `edition:${locale}`,
  /** The list of sections in the masthead. */
  sections: (locale: Locale) => `sections:${locale}`,
  /** Names of sections and authors, which cards everywhere show. */
  names: (locale: Locale) => `names:${locale}`,
  front: (locale: Locale) => `front:${locale}`,
  article: (id: number) => `article:${id}`,
  /** The translations of one story. */
  group: (key: string) => `group:${encodeURIComponent(key)}`,
  section: (id: number) => `section:${id}`,
  topic: (id: number) => `topic:${id}`,
  author: (id: number) => `author:${id}`,
  page: (id: number) => `page:${id}`,
  /** Not an event: what carries it is stale from that instant on, in epoch milliseconds. */
  until: (ms: number) => `until:${ms}`,
} as const;

/** The instant of an `until` tag, or null for any other tag. */
export function expiryOf(tag: string): number | null {
  return tag.startsWith('until:') ? Number(tag.slice('until:'.length)) : null;
}

export type ArticleTies = { id: number; locale: Locale; groupKey: string; sectionId: number; topicIds: number[]; authorIds: number[] };

/** Everything that shows a story or a line of it. */
export function tagsOfArticle(article: ArticleTies): string[] {
  return [
    cacheTag.article(article.id),
    cacheTag.group(article.groupKey),
    cacheTag.edition(article.locale),
    cacheTag.section(article.sectionId),
    ...article.topicIds.map(cacheTag.topic),
    ...article.authorIds.map(cacheTag.author),
  ];
}
