import fs from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import type { Engine } from '#lib/ai/engine.ts';
import { draftAltText } from '#lib/ai/models/draft-alt-text.ts';
import { draftTranslation, type Translation } from '#lib/ai/models/draft-translation.ts';
import { suggestDescriptions } from '#lib/ai/models/suggest-descriptions.ts';
import { suggestHeadlines } from '#lib/ai/models/suggest-headlines.ts';
import { suggestTopicsWith } from '#lib/ai/models/suggest-topics-with.ts';
import type { Suggestion } from '#lib/ai/models/suggestion.ts';
import type { StoryText } from '#lib/ai/story-text.ts';
import type { TopicSuggestions } from '#lib/ai/suggest-topics.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Action, Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { mediaPlaces } from '../media/places.ts';
import { settingsInForce } from '../site/published.ts';
import type { Store } from '../store/store.ts';
import { deskTextFor, type TextRefusal } from '../summaries/desk-text.ts';

/** What the editor takes or leaves. `model`: who proposed it; null when it is of the text itself. `fallback`: why a model did not. */
export type Suggested<Value> = { value: Value; model: string | null; fallback: string | null };
type Answer<Value> = Result<Suggested<Value>, string>;
type Ask = { articleId: number };
type Verb = Extract<Action, `suggestion.${string}`>;

/** Other headlines for a story as the desk has it; a model's work. Nothing is written down. */
export async function headlineSuggestions(actor: Actor, store: Store, ask: Ask, now: number): Promise<Answer<string[]>> {
  const ready = await prepare(actor, store, { ...ask, action: 'suggestion.headlines', now });
  return ready.ok ? told(await suggestHeadlines(ready.value.engine, ready.value.story)) : ready;
}

/** Descriptions for search results; without a model, a sentence of the story. */
export async function descriptionSuggestions(actor: Actor, store: Store, ask: Ask, now: number): Promise<Answer<string[]>> {
  const ready = await prepare(actor, store, { ...ask, action: 'suggestion.descriptions', now });
  return ready.ok ? told(await suggestDescriptions(ready.value.engine, ready.value.story)) : ready;
}

/** Topics of the newsroom that the text speaks of, and words of it that might become one. */
export async function topicSuggestions(actor: Actor, store: Store, ask: Ask, now: number): Promise<Answer<TopicSuggestions>> {
  const ready = await prepare(actor, store, { ...ask, action: 'suggestion.topics', now });
  if (!ready.ok) return ready;
  const { read, t } = store;
  const topics = await read.select({ id: t.topic.id, name: t.topic.name }).from(t.topic).where(eq(t.topic.locale, ready.value.locale));
  return told(await suggestTopicsWith(ready.value.engine, ready.value.story, topics));
}

/** Widest rendition that is shown to a model, in pixels: it sees no more in a larger one. */
const wideEnough = 1024;

/** A draft of a picture's alternative text, from what is seen in it and where it stands. */
export async function altTextSuggestion(actor: Actor, store: Store, { articleId, mediaId }: Ask & { mediaId: number }, now: number): Promise<Answer<string>> {
  const ready = await prepare(actor, store, { articleId, action: 'suggestion.altText', now });
  if (!ready.ok) return ready;
  const { read, t } = store;
  const [media] = await read.select({ renditions: t.media.renditions }).from(t.media).where(eq(t.media.id, mediaId)).limit(1);
  const sizes = (media?.renditions ?? []).filter(({ file }) => /\.(webp|jpe?g|png)$/.test(file)).toSorted((a, b) => a.width - b.width);
  const shown = sizes.findLast(({ width }) => width <= wideEnough) ?? sizes[0];
  if (!shown) return refuse('mediaAbsent');
  const bytes = await fs.readFile(path.join(/* turbopackIgnore: true */ mediaPlaces().renditions, shown.file));
  const mediaType = `image/${path.extname(shown.file).slice(1).replace('jpg', 'jpeg')}`;
  return told(await draftAltText(ready.value.engine, { bytes, mediaType }, ready.value.story));
}

/** A translation is asked for in parts; all of them together may take so many milliseconds. */
const longest = 300_000;

/** A draft of the story this one was translated from, in this one's language, block by block. */
export async function translationSuggestion(actor: Actor, store: Store, { articleId }: Ask, now: number): Promise<Answer<Translation>> {
  const ready = await prepare(actor, store, { articleId, action: 'suggestion.translation', now });
  if (!ready.ok) return ready;
  const { read, t } = store;
  const [row] = await read.select({ from: t.article.translatedFrom }).from(t.article).where(eq(t.article.id, articleId)).limit(1);
  const from = row?.from ?? null;
  const source = from === null ? null : await deskTextFor(actor, store, { tx: read, articleId: from, action: 'article.read', now });
  if (!source?.ok) return refuse('articleAbsent');
  return told(await draftTranslation(ready.value.engine, source.value.story, ready.value.locale, { signal: AbortSignal.timeout(longest) }));
}

type Ready = { story: StoryText; locale: Locale; engine: Engine };

async function prepare(actor: Actor, store: Store, { articleId, action, now }: Ask & { action: Verb; now: number }): Promise<Result<Ready, TextRefusal>> {
  const text = await deskTextFor(actor, store, { tx: store.read, articleId, action, now });
  if (!text.ok) return text;
  const { engine } = (await settingsInForce(store)).summaries;
  return ok({ story: text.value.story, locale: text.value.locale, engine });
}

function told<Value>(suggestion: Suggestion<Value>): Answer<Value> {
  if (!suggestion.ok) return refuse(suggestion.reason);
  const { value, model, fallback } = suggestion;
  return ok({ value, model, fallback });
}
