import type { Body } from '#lib/body/schema.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { systemActor, type Actor } from '#lib/permissions.ts';
import { draftArticle } from './articles/writing/draft.ts';
import type { StoryInput } from './articles/input.ts';
import { publishArticle } from './articles/publish.ts';
import { saveAuthor } from './authors/save.ts';
import { saveSection } from './sections/save.ts';
import type { Store } from './store/store.ts';
import { saveTopic } from './topics/save.ts';

/** Small newsroom for tests: who acts, a section, a topic and an author of each language. */

export const chief: Actor = { id: 'chief@example.org', name: 'Chief', role: 'chief', desks: [] };
export const reporter: Actor = { id: 'reporter@example.org', name: 'Reporter', role: 'reporter', desks: ['economy'] };
export const noon = Date.UTC(2026, 10, 22, 9);
export const hour = 3_600_000;

/** For publishing at an hour of a test's choice: people schedule what has been approved. */
export const system = systemActor('test');

export function bodyOf(...paragraphs: string[]): Body {
  return {
    type: 'doc',
    content: paragraphs.map((text, index) => ({ type: 'paragraph', attrs: { id: `p${index + 1}` }, content: [{ type: 'text', text }] })),
  };
}

export async function openNewsroom(store: Store, locale: Locale = 'ar') {
  const section = value(await saveSection(system, store, { locale, groupKey: 'economy', slug: 'economy', name: 'اقتصاد' }, noon));
  const topic = value(await saveTopic(system, store, { locale, groupKey: `water-${locale}`, slug: 'المياه', name: 'المياه' }, noon));
  const author = value(await saveAuthor(system, store, { locale, groupKey: 'hala', slug: 'هالة', name: 'هالة' }, noon));
  const story = (words: Partial<StoryInput> = {}): StoryInput => ({
    locale, groupKey: `story-${Math.random().toString(36).slice(2)}`, slug: 'خبر', headline: 'خبر عن الماء', body: bodyOf('فقرة أولى.', 'فقرة ثانية.'),
    sectionId: section.id, topicIds: [topic.id], authorIds: [author.id], originLocale: locale, ...words,
  });
  const draft = async (words?: Partial<StoryInput>) => value(await draftArticle(reporter, store, story(words), noon));
  const publish = async (words?: Partial<StoryInput>, at = noon) => {
    const drafted = await draft(words);
    return value(await publishArticle(system, store, { ...drafted, at }, noon));
  };
  return { section, topic, author, story, draft, publish };
}

/** The value of a result that a test expects to be one. */
export function value<T>(result: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.value;
}
