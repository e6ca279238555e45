import { and, asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { ok, refuse, type Result } from '#lib/result.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { record } from '../../audit/record.ts';
import type { Query, Store } from '../../store/store.ts';
import { applyFields, checkFields, fieldsOf, type FieldsRefusal } from '../fields.ts';
import { measuresOf, storyInput, type startArticleInput, type StoryFields, type StoryInput } from '../input.ts';
import { ownedOf } from '../owned.ts';
import { keepRevision } from '../revisions/keep.ts';
import { tie } from '../ties.ts';
import { joinSource } from '../translations/join.ts';

/** Writes a whole story down for the desk. Readers see nothing of it. */
export async function draftArticle(
  actor: Actor,
  store: Store,
  input: StoryInput,
  now: number,
): Promise<Result<{ id: number; version: number }, 'notAllowed' | 'storyInvalid'>> {
  const parsed = storyInput.safeParse(input);
  if (!parsed.success) return refuse('storyInvalid');
  const { topicIds, authorIds, ...words } = parsed.data;
  return store.write(async (tx) => {
    const owned = await ownedOf(store, tx, { sectionId: words.sectionId, createdBy: null, assignee: null });
    if (!can(actor, 'article.draft', owned)) return refuse('notAllowed');
    const [row] = await tx.insert(store.t.article).values({ ...words, ...measuresOf(words), ...beginning(actor, now) }).returning();
    if (!row) throw new Error('a story was not written');
    await tie(store, tx, { id: row.id, topicIds, authorIds });
    await keepRevision(store, tx, { articleId: row.id, version: row.version, fields: await fieldsOf(store, tx, row), kind: 'draft', by: actor, at: now });
    await record(store, tx, { actor, action: 'article.draft', noun: 'article', id: row.id, after: parsed.data, tags: [], now });
    return ok({ id: row.id, version: row.version });
  });
}

/**
 * Opens an empty story, or one with some of its fields, in the section that is named, else in the actor's first desk,
 * else, where the actor may, in the first section of the edition.
 */
export async function startArticle(actor: Actor, store: Store, { locale, sectionId, fields = {} }: z.output<typeof startArticleInput>, now: number): Promise<Result<{ id: number; version: number }, 'notAllowed' | 'sectionUnknown' | 'translationExists' | FieldsRefusal>> {
  const { t } = store;
  return store.write(async (tx) => {
    const section = await sectionToStartIn(actor, store, { tx, locale, asked: fields.sectionId ?? sectionId });
    if (!section) return refuse('sectionUnknown');
    if (!can(actor, 'article.draft', { desk: section.groupKey, owners: [] })) return refuse('notAllowed');
    const whole: StoryFields = { ...emptyFields(locale), ...fields, sectionId: section.id };
    const checked = await checkFields(store, tx, { row: { locale }, fields: whole });
    if (!checked.ok) return checked;
    const joined = await joinSource(actor, store, tx, { story: { id: 0, locale }, sourceId: whole.translatedFrom });
    if (!joined.ok) return joined;
    const { topicIds: _topics, authorIds: _authors, ...words } = whole;
    const [row] = await tx.insert(t.article)
      .values({ ...words, ...measuresOf(words), ...beginning(actor, now), translatedFrom: null, locale, groupKey: crypto.randomUUID(), ...joined.value }).returning();
    if (!row) throw new Error('a story was not written');
    const patch = await applyFields(store, tx, { row, fields: whole });
    await tx.update(t.article).set(patch).where(eq(t.article.id, row.id));
    await keepRevision(store, tx, { articleId: row.id, version: row.version, fields: whole, kind: 'draft', by: actor, at: now });
    await record(store, tx, { actor, action: 'article.draft', noun: 'article', id: row.id, after: whole, tags: [], now });
    return ok({ id: row.id, version: row.version });
  });
}

function beginning(actor: Actor, now: number) {
  const person = actor.role === 'system' ? null : actor.id;
  return { createdAt: now, createdBy: person, createdByName: actor.name, touchedAt: now, touchedByName: actor.name, statusAt: now, statusBy: actor.id };
}

function emptyFields(locale: StoryInput['locale']): Omit<StoryFields, 'sectionId'> {
  return {
    slug: '', kicker: '', headline: '', standfirst: '', body: { type: 'doc', content: [] }, heroId: null, topicIds: [], authorIds: [], dateline: '',
    seoTitle: '', seoDescription: '', ads: 'on', sensitive: false, breaking: false, embargoAt: null, originLocale: locale, translatedFrom: null,
  };
}

type Start = { tx: Query; locale: StoryInput['locale']; asked: number | undefined };

async function sectionToStartIn(actor: Actor, { t }: Store, { tx, locale, asked }: Start) {
  const sections = await tx.select({ id: t.section.id, groupKey: t.section.groupKey }).from(t.section).where(and(eq(t.section.locale, locale))).orderBy(asc(t.section.position), asc(t.section.id));
  if (asked !== undefined) return sections.find((section) => section.id === asked);
  return sections.find((section) => actor.desks.includes(section.groupKey)) ?? sections[0];
}
