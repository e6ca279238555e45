import { and, eq } from 'drizzle-orm';
import type { Action, Owned } from '#lib/permissions.ts';
import { paths } from '#lib/urls.ts';
import type { Store } from './store/store.ts';
import { bodyOf } from './testing-newsroom.ts';

/** Something to ask of an action, and whose the thing is that it asks about; `about` where the rights depend on it. */
export type ActionSample = { input: object; about?: Owned; /** A second right that the thing asked for takes. */ also?: { action: Action; about: Owned } };

/** The desk of every thing in the samples, and the person whose they are. */
export const sampleDesk = 'economy';
export const sampleOwner = 'somebody-else';

/** No story has this version: whoever may ask is told that the story has changed, and nothing is done. */
const version = 999_999;
/** Nothing has this number. */
const absent = 999_999_999;

/**
 * For each action of the door an input that it takes, about a thing of `sampleOwner` at `sampleDesk`. Whoever may is
 * answered with something else than `notAllowed`. Each call makes the thing anew: what one person did does not count for the next.
 */
export function actionSamples(store: Store): Readonly<Record<string, () => Promise<ActionSample>>> {
  const story = (rest: (id: number) => object) => async (): Promise<ActionSample> => {
    const id = await storyAt(store);
    return { input: { id, ...rest(id) }, about: { desk: sampleDesk, owners: [sampleOwner] } };
  };
  const plain = (input: object) => async (): Promise<ActionSample> => ({ input });
  const front = (rest: object) => async (): Promise<ActionSample> => ({ input: { ...rest, locale: 'ar', sectionId: await sectionAt(store), base: absent }, about: { desk: sampleDesk } });
  const summary = (rest: () => object) => async (): Promise<ActionSample> => ({ input: { articleId: await storyAt(store), ...rest() }, about: { desk: sampleDesk, owners: [sampleOwner] } });
  const step = story(() => ({ version }));
  const fields = {
    slug: 'a', kicker: '', headline: 'خبر', standfirst: '', body: bodyOf('نص.'), heroId: null, sectionId: 1, topicIds: [], authorIds: [], dateline: '', seoTitle: '', seoDescription: '',
    ads: 'on', sensitive: false, breaking: false, embargoAt: null, originLocale: 'ar', translatedFrom: null,
  };
  const media = async (rest: object): Promise<ActionSample> => ({ input: { id: await mediaOf(store), ...rest }, about: { owners: [sampleOwner] } });
  return {
    'article.draft': async () => ({ input: { locale: 'ar', sectionId: await sectionAt(store) }, about: { desk: sampleDesk } }),
    'article.save': story(() => ({ version, fields, kind: 'auto' })),
    'article.submit': step, 'article.approve': step, 'article.unschedule': step, 'article.publish': step, 'article.discard': step, 'article.remove': step,
    'article.sendBack': story(() => ({ version, note: 'ملاحظة' })),
    'article.schedule': story(() => ({ version, at: Date.UTC(2100, 0, 1) })),
    'article.correct': story(() => ({ version, text: 'صوابه كذا.' })),
    'article.withdraw': story(() => ({ version, reason: 'سبب' })),
    'article.restore': story(() => ({ version, revisionId: absent })),
    'article.follow': story(() => ({ version, sourceVersion: 1 })),
    'article.readiness': story(() => ({})), 'article.findRevisions': story(() => ({})),
    'article.findSlug': story(() => ({ slug: 'a' })),
    'article.readRevision': story(() => ({ revisionId: absent })),
    'article.findVersions': story(() => ({ locale: 'en' })),
    'article.link': story(() => ({ version, otherId: absent, source: 'here' })), 'article.unlink': story(() => ({ version, otherId: absent })),
    'article.assign': story(() => ({ staffId: null })),
    'article.take': story(() => ({})),
    // A copy is a draft of whoever makes it.
    'article.duplicate': async () => ({ ...await story(() => ({}))(), also: { action: 'article.draft', about: { desk: sampleDesk } } }),
    'article.note': story(() => ({ text: 'ملاحظة' })),
    'article.ignoreRemark': story(() => ({ remark: 'p1 tatweel', ignored: false })),
    'article.lease': story(() => ({ leave: true })),
    'article.share': story(() => ({ days: 1 })),
    'article.unshare': async () => ({ input: { linkId: await linkTo(store) }, about: { desk: sampleDesk, owners: [sampleOwner] } }),
    'article.translate': story(() => ({ locale: 'ar' })),
    'summary.read': summary(() => ({})), 'summary.make': summary(() => ({})), 'summary.cancel': summary(() => ({})),
    'summary.makeToday': plain({}),
    'summary.save': summary(() => ({ version, sentences: [{ text: 'ملخص.', blocks: [] }], keyPoints: [] })),
    'summary.discard': summary(() => ({ version })), 'summary.approve': summary(() => ({ version })),
    'summary.withdraw': summary(() => ({ reason: 'سبب' })),
    'summary.resolve': summary(() => ({ unitKey: 'absent', outcome: 'dismissed' })),
    'suggestion.headlines': summary(() => ({})), 'suggestion.descriptions': summary(() => ({})), 'suggestion.topics': summary(() => ({})), 'suggestion.translation': summary(() => ({})),
    'suggestion.altText': summary(() => ({ mediaId: absent })),
    'author.find': plain({ locale: 'ar', words: '' }),
    'author.save': plain({ locale: 'ar', groupKey: 'sample-author', slug: 'sample-author', name: 'كاتب', version: null }),
    'front.find': plain({ locale: 'ar', sectionId: null, query: '' }),
    'front.publish': front({ slots: [{ zone: 'lead', articleId: absent }] }),
    'front.schedule': front({ slots: [], liveFrom: Date.UTC(2100, 0, 1) }),
    'front.undo': front({ edition: absent }),
    'front.unschedule': async () => ({ input: { id: await frontToCome(store) }, about: { desk: sampleDesk } }),
    'media.read': plain({ id: absent }), 'media.uses': plain({ id: absent }), 'media.remove': plain({ id: absent }), 'media.restore': plain({ id: absent }),
    'media.find': plain({ locale: 'ar' }),
    'media.save': () => media({ version, words: [], licence: '', decorative: false, focal: { x: 0.5, y: 0.5 } }),
    'redirect.save': plain({ from: '/old-sample', to: paths.latest('ar') }),
    'redirect.remove': plain({ id: absent }),
    // A slug that another section has: nothing is added to what readers see.
    'section.save': plain({ locale: 'ar', groupKey: 'sample-section', slug: sampleDesk, name: 'قسم', version: null }),
    'section.order': plain({ groupKeys: ['absent'] }),
    // Without a body nothing is written.
    'page.save': plain({ locale: 'ar', groupKey: 'sample-page', slug: 'sample-page', title: 'صفحة', body: null, version: 0 }),
    'site.save': plain({}),
    'spelling.find': plain({ locale: 'ar' }),
    'spelling.save': plain({ locale: 'ar', right: 'نوران الغد', variants: ['نوران الغدّ'] }),
    'spelling.remove': plain({ id: absent }),
    'staff.add': async () => ({ input: { name: 'زميل جديد', email: `${crypto.randomUUID()}@example.org`, role: 'reporter', desks: ['economy'] } }),
    'staff.save': plain({ id: 'absent', name: 'زميل', role: 'reporter', desks: [], state: 'active', authorGroup: null, updatedAt: 1 }),
    'staff.reset': plain({ id: 'absent' }),
    'account.save': plain({ name: 'صاحب الحساب', locale: null }),
    'account.signOut': plain({ sessions: ['absent'] }),
    'topic.find': plain({ locale: 'ar' }),
    'topic.create': plain({ locale: 'ar', name: 'وسم للتجربة' }),
    'topic.save': plain({ locale: 'ar', groupKey: 'sample-topic', slug: 'sample-topic', name: 'وسم آخر للتجربة', version: null }),
    'topic.merge': plain({ from: absent, into: absent - 1 }),
    'topic.split': plain({ into: absent, topic: { locale: 'ar', groupKey: 'sample-split', slug: 'sample-split', name: 'وسم ثالث' }, moved: [], both: [], waitingMoved: [], waitingBoth: [] }),
  };
}

async function sectionAt({ read, t }: Store): Promise<number> {
  const [section] = await read.select({ id: t.section.id }).from(t.section).where(and(eq(t.section.locale, 'ar'), eq(t.section.groupKey, sampleDesk))).limit(1);
  if (!section) throw new Error(`no section ${sampleDesk}`);
  return section.id;
}

async function storyAt(store: Store): Promise<number> {
  const { write, t } = store;
  const sectionId = await sectionAt(store);
  const key = crypto.randomUUID();
  const [row] = await write((tx) => tx.insert(t.article).values({
    locale: 'ar', groupKey: key, slug: key, headline: 'خبر للتجربة', body: bodyOf('نص.'), textHash: 'h', words: 1, sectionId, originLocale: 'ar', createdAt: 1, createdBy: sampleOwner,
  }).returning({ id: t.article.id }));
  return row?.id ?? 0;
}

async function linkTo(store: Store): Promise<number> {
  const { write, t } = store;
  const articleId = await storyAt(store);
  const [row] = await write((tx) => tx.insert(t.previewLink)
    .values({ articleId, tokenHash: crypto.randomUUID(), createdBy: sampleOwner, createdByName: '', createdAt: 1, expiresAt: 2 }).returning({ id: t.previewLink.id }));
  return row?.id ?? 0;
}

async function mediaOf({ write, t }: Store): Promise<number> {
  const [row] = await write((tx) => tx.insert(t.media).values({ hash: crypto.randomUUID(), width: 1, height: 1, renditions: [], addedAt: 1, addedBy: sampleOwner }).returning({ id: t.media.id }));
  return row?.id ?? 0;
}

async function frontToCome(store: Store): Promise<number> {
  const { write, t } = store;
  const sectionId = await sectionAt(store);
  const [row] = await write((tx) => tx.insert(t.frontEdition)
    .values({ locale: 'ar', sectionId, slots: [], liveFrom: Date.UTC(2100, 0, 1), madeAt: 1, madeBy: sampleOwner, byName: '' }).returning({ id: t.frontEdition.id }));
  return row?.id ?? 0;
}
