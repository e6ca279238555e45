import type { Edition } from '#lib/i18n/edition.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { paths, type Address, type ReportAnswer } from '#lib/urls.ts';
import { articleState, hasOlder, type ListOf } from '../articles/published.ts';
import { authorBySlug } from '../authors/published.ts';
import { picturesById } from '../media/published.ts';
import type { Rendition } from '../media/tables.ts';
import { hasPage } from '../pages/published.ts';
import { sectionBySlug } from '../sections/published.ts';
import type { Store } from '../store/store.ts';
import { summarisedStory } from '../summaries/published.ts';
import { topicBySlug } from '../topics/published.ts';
import { initialSettings, siteSettings, type SiteSettings } from './input.ts';

/** The settings in force: what is stored, over what a new installation starts from. */
export async function settingsInForce({ read, t }: Pick<Store, 'read' | 't'>): Promise<SiteSettings> {
  const rows = await read.select().from(t.setting);
  return siteSettings.parse({ ...initialSettings, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) });
}

/** How the edition of this language writes. */
export function editionIn(settings: SiteSettings, locale: Locale): Edition {
  return { ...settings.editions[locale], locale, zone: settings.zone };
}

export type LogoPicture = Pick<Rendition, 'file' | 'width' | 'height'>;
/** The paper's own drawing of its name; `dark` where dark paper has another one. */
export type Logo = { light: LogoPicture; dark: LogoPicture | null };

/** A logo is shown up to 74 px high; twice that is enough for every screen. */
const enoughHeight = 150;

/** The logo of an edition, or null where the drawn name stands. */
export async function logoIn(store: Store, settings: SiteSettings, locale: Locale): Promise<Logo | null> {
  const { light, dark } = settings.logos[locale];
  if (light === null) return null;
  const pictures = await picturesById(store, [light, dark].filter((id) => id !== null), locale);
  const fileOf = (id: number | null): LogoPicture | null => {
    const sizes = (id === null ? [] : pictures.get(id)?.renditions ?? []).toSorted((a, b) => a.width - b.width);
    const fit = sizes.find(({ height }) => height >= enoughHeight) ?? sizes.at(-1);
    return fit ? { file: fit.file, width: fit.width, height: fit.height } : null;
  };
  const shown = fileOf(light);
  return shown && { light: shown, dark: fileOf(dark) };
}

/** What stands at an address: a page at its one canonical path, a story taken down, or nothing. */
export type Whereabouts = { status: 'found'; path: string } | { status: 'gone'; locale: Locale; id: number } | { status: 'missing' };

/** Whether an address exists, asked of the database at every request: no list of addresses is kept. */
export async function locate(store: Store, address: Address, now: number): Promise<Whereabouts> {
  const { locale } = address;
  switch (address.kind) {
    case 'unknown':
      return missing;
    case 'front':
      return found(paths.front(locale));
    case 'corrections':
      return found(paths.corrections(locale));
    case 'latest':
      return (await reaches(store, { of: { locale }, before: address.before, now })) ? found(paths.latest(locale, address.before)) : missing;
    case 'article':
    case 'short':
      return locateArticle(store, address, now);
    case 'report':
      return locateReport(store, address, now);
    case 'page': {
      return (await hasPage(store, address)) ? found(paths.page(locale, address.slug)) : missing;
    }
    case 'section': {
      const section = await sectionBySlug(store, address);
      if (!section || !(await reaches(store, { of: { sectionId: section.id }, before: address.before, now }))) return missing;
      return found(paths.section(locale, section.slug, address.before));
    }
    case 'topic': {
      const topic = await topicBySlug(store, address);
      if (!topic || !(await reaches(store, { of: { topicId: topic.id }, before: address.before, now }))) return missing;
      return found(paths.topic(locale, topic.slug, address.before));
    }
    case 'author': {
      const author = await authorBySlug(store, address);
      if (!author || !(await reaches(store, { of: { authorId: author.id }, before: address.before, now }))) return missing;
      return found(paths.author(locale, author.slug, address.before));
    }
  }
}

const missing: Whereabouts = { status: 'missing' };

function found(path: string): Whereabouts {
  return { status: 'found', path };
}

async function locateArticle(store: Store, { id }: { id: number }, now: number): Promise<Whereabouts> {
  const article = await articleState(store, id, now);
  if (!article) return missing;
  if (article.state === 'withdrawn') return { status: 'gone', locale: article.locale, id };
  return found(paths.article(article.locale, id, article.slug));
}

/** A story without a summary has nothing to report; what was said of one that has gone since is still answered. */
async function locateReport(store: Store, { id, answer }: { id: number; answer?: ReportAnswer }, now: number): Promise<Whereabouts> {
  const article = await articleState(store, id, now);
  if (article?.state === 'withdrawn') return { status: 'gone', locale: article.locale, id };
  if (!article) return missing;
  if (answer) return found(paths.reportAnswer(article.locale, id, answer));
  return (await summarisedStory(store, id, now))?.summary ? found(paths.reportSummary(article.locale, id)) : missing;
}

/** The first page of a list always stands; an older one only where something is older than the story it begins after. */
async function reaches(store: Store, list: { of: ListOf; before: number | undefined; now: number }): Promise<boolean> {
  return list.before === undefined || hasOlder(store, { ...list, before: list.before });
}
