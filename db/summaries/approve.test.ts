import { expect, test } from 'vitest';
import { saveArticle } from '../articles/writing/save.ts';
import { articlePage } from '../articles/published.ts';
import { publishArticle } from '../articles/publish.ts';
import { reviseArticle } from '../articles/revise.ts';
import { deskStory } from '../articles/desk.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter, value } from '../testing-newsroom.ts';
import { approveSummary } from './approve.ts';
import { discardSummary } from './discard.ts';
import { reviewsAfter } from './log.ts';
import { proposeSummary } from './propose.ts';
import { saveSummary } from './save.ts';
import { withdrawSummary } from './withdraw.ts';

const body = bodyOf('زاد الماء في السد.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٤٠ مليونا.');
const units = { sentences: [{ text: 'زاد الماء في السد.', blocks: ['p1'] }], keyPoints: [{ text: 'قال المدير إن العمل مستمر', blocks: ['p2'] }, { text: 'بلغت الكلفة ٤٠ مليونا', blocks: ['p3'] }] };
const words = { method: 'generative' as const, ...units };

onBothDatabases((fresh) => {
  const withSummary = async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const story = await publish({ body });
    const { version: proposed } = value(await proposeSummary(reporter, store, { articleId: story.id, ...words }, noon));
    return { store, proposed, ...story, panel: async (now = noon) => (await articlePage(store, story.id, now))?.summary ?? null };
  };

  test('readers see a summary only once somebody answers for it, and under that name', async () => {
    const { store, id, panel } = await withSummary();
    expect(await panel()).toBeNull();
    expect(await approveSummary({ ...reporter, id: 'other' }, store, { articleId: id, reviewer: 'ريم' }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    expect(await panel()).toMatchObject({ method: 'generative', edited: false, text: 'زاد الماء في السد.', reviewer: 'ريم', reviewedAt: noon, keyPoints: [{ blocks: ['p2'] }, { blocks: ['p3'] }] });
    const reviews = await reviewsAfter(chief, store, { after: 0, limit: 10 });
    expect(reviews).toMatchObject([{ kind: 'approved', name: 'ريم', staffId: chief.id, method: 'generative', made: units, shown: units, edited: false, findings: [], reason: '' }]);
    expect(await reviewsAfter(reporter, store, { after: 0, limit: 10 })).toEqual([]);
  });

  test('what the text does not bear out is approved only with a written reason, which stays in the log', async () => {
    const { store, id, proposed, panel } = await withSummary();
    const wrong = { ...units, sentences: [{ text: 'بلغت الكلفة ٩٩ مليونا.', blocks: ['p3'] }] };
    const { version } = value(await saveSummary(chief, store, { articleId: id, version: proposed, ...wrong }, noon));
    const approval = { articleId: id, version, reviewer: 'ريم' };
    expect(await approveSummary(chief, store, approval, noon)).toMatchObject({ ok: false, reason: 'summaryUnfaithful', findings: expect.arrayContaining([expect.objectContaining({ part: 'sentences', at: 0, type: 'number', severity: 'block' })]) });
    expect(await approveSummary(chief, store, { ...approval, override: 'صحيح' }, noon)).toEqual({ ok: false, reason: 'overrideTooShort' });
    expect(await panel()).toBeNull();
    value(await approveSummary(chief, store, { ...approval, override: 'الرقم في الجدول المرفق.' }, noon));
    expect(await panel()).toMatchObject({ edited: true });
    expect(await reviewsAfter(chief, store, { after: 0, limit: 10 })).toMatchObject([{ edited: true, reason: 'الرقم في الجدول المرفق.', findings: expect.arrayContaining([expect.objectContaining({ type: 'number' })]), made: units, shown: wrong }]);
  });

  test('a point leaves the page with the text it rests on, and the whole summary with one of its sentences', async () => {
    const { store, id, version, panel } = await withSummary();
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    const changed = bodyOf('زاد الماء في السد.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٥٠ مليونا.', 'فقرة جديدة.');
    const next = value(await reviseArticle(chief, store, { id, version, patch: { body: changed } }, noon + hour));
    expect(await panel(noon + hour)).toMatchObject({ text: 'زاد الماء في السد.', keyPoints: [{ text: 'قال المدير إن العمل مستمر' }] });
    expect((await deskStory(chief, store, id, noon + hour))?.summary.approved).toMatchObject({ onPage: true, standing: { sentences: [true], keyPoints: [true, false] } });
    value(await reviseArticle(chief, store, { id, version: next.version, patch: { body: bodyOf('نقص الماء في السد.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٥٠ مليونا.') } }, noon + hour));
    expect(await panel(noon + hour)).toBeNull();
  });

  test('it is approved again once somebody has read it against the new text', async () => {
    const { store, id, proposed, version, panel } = await withSummary();
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    value(await reviseArticle(chief, store, { id, version, patch: { body: bodyOf('زاد ماء السد.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٤٠ مليونا.') } }, noon));
    expect(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon)).toEqual({ ok: false, reason: 'summaryAbsent' });
    const touched = value(await saveSummary(chief, store, { articleId: id, version: proposed, sentences: units.sentences, keyPoints: [...units.keyPoints, { text: 'قال المدير إن العمل مستمر هنا', blocks: [] }] }, noon));
    expect(touched.standing).toEqual({ sentences: [false], keyPoints: [true, true, true] });
    expect(await approveSummary(chief, store, { articleId: id, reviewer: 'هدى' }, noon)).toEqual({ ok: false, reason: 'summaryOutdated' });
    const reread = value(await saveSummary(chief, store, { articleId: id, version: touched.version, reread: true, ...units }, noon));
    expect(reread.standing).toEqual({ sentences: [true], keyPoints: [true, true] });
    expect(await panel()).toBeNull();
    value(await approveSummary(chief, store, { articleId: id, version: reread.version, reviewer: 'هدى' }, noon + 1));
    expect(await panel()).toMatchObject({ reviewer: 'هدى', edited: false, keyPoints: [{}, {}] });
  });

  test('an approval of a text that nobody has read since it changed is refused', async () => {
    const { store, id, version } = await withSummary();
    value(await reviseArticle(chief, store, { id, version, patch: { body: bodyOf('نقص الماء.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٤٠ مليونا.') } }, noon));
    expect(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon)).toEqual({ ok: false, reason: 'summaryOutdated' });
    expect(await approveSummary(chief, store, { articleId: id, version: 9, reviewer: 'ريم' }, noon)).toEqual({ ok: false, reason: 'summaryChanged' });
  });

  test('approved upon a change that waits, it takes the place of the earlier one in the moment the change is published', async () => {
    const { store, id, proposed, version, panel } = await withSummary();
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    const fields = (await deskStory(chief, store, id, noon))?.fields;
    if (!fields) throw new Error('no story');
    const waiting = value(await saveArticle(chief, store, { id, version, fields: { ...fields, body: bodyOf('زاد الماء في السد.', 'قال المدير إن العمل توقف.', 'بلغت الكلفة ٤٠ مليونا.') }, kind: 'save' }, noon));
    const saved = value(await saveSummary(chief, store, { articleId: id, version: proposed, sentences: units.sentences, keyPoints: [{ text: 'قال المدير إن العمل توقف', blocks: ['p2'] }] }, noon));
    value(await approveSummary(chief, store, { articleId: id, version: saved.version, reviewer: 'هدى' }, noon));
    expect(await panel()).toMatchObject({ reviewer: 'ريم', keyPoints: [{ text: 'قال المدير إن العمل مستمر' }, {}] });
    const out = value(await publishArticle(chief, store, { id, version: waiting.version }, noon + 1));
    expect(await panel(noon + 1)).toMatchObject({ reviewer: 'هدى', keyPoints: [{ text: 'قال المدير إن العمل توقف' }] });
    // A later change that no line rests on leaves it there, and does not bring the former one back.
    value(await reviseArticle(chief, store, { id, version: out.version, patch: { body: bodyOf('زاد الماء في السد.', 'قال المدير إن العمل توقف.', 'بلغت الكلفة ٤٠ مليونا.', 'وجديد.') } }, noon + 2));
    expect(await panel(noon + 2)).toMatchObject({ reviewer: 'هدى', keyPoints: [{ text: 'قال المدير إن العمل توقف' }] });
  });

  test('taken down with a reason, it goes back to the desk', async () => {
    const { store, id, panel } = await withSummary();
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    value(await withdrawSummary(chief, store, { articleId: id, reason: 'فيه لبس' }, noon));
    expect(await panel()).toBeNull();
    const desk = (await deskStory(chief, store, id, noon))?.summary;
    expect(desk).toMatchObject({ approved: null, draft: { sentences: units.sentences }, reviews: [{ kind: 'withdrawn', reason: 'فيه لبس' }, { kind: 'approved' }] });
  });

  test('a unit may rest only on blocks that are there; one without a source gets the nearest', async () => {
    const { store, id, proposed } = await withSummary();
    const keyPoints = [{ text: 'نقطة.', blocks: ['p9'] }];
    expect(await proposeSummary(reporter, store, { articleId: id, ...words, keyPoints }, noon)).toEqual({ ok: false, reason: 'summaryInvalid' });
    const saved = value(await saveSummary(chief, store, { articleId: id, version: proposed, sentences: [{ text: 'زاد الماء في السد كثيرا.', blocks: ['p3'] }], keyPoints: [] }, noon));
    expect(saved.units.sentences).toMatchObject([{ blocks: ['p1'], spans: [{ block: 'p1' }] }]);
  });

  test('a line that somebody rewrote rests on what it says now, and falls with that', async () => {
    const { store, id, proposed, version, panel } = await withSummary();
    const { version: saved } = value(await saveSummary(chief, store, { articleId: id, version: proposed, sentences: units.sentences, keyPoints: [{ text: 'الكلفة ٤٠ مليونا', blocks: ['p2'] }] }, noon));
    value(await approveSummary(chief, store, { articleId: id, version: saved, reviewer: 'ريم' }, noon));
    expect((await panel())?.keyPoints).toMatchObject([{ blocks: ['p3'] }]);
    value(await reviseArticle(chief, store, { id, version, patch: { body: bodyOf('زاد الماء في السد.', 'قال المدير إن العمل مستمر.', 'بلغت الكلفة ٩٠ مليونا.') } }, noon));
    expect((await panel())?.keyPoints).toEqual([]);
  });

  test('a paragraph that is gone takes its lines with it, and they are read again in two steps', async () => {
    const { store, id, proposed, version } = await withSummary();
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم' }, noon));
    value(await reviseArticle(chief, store, { id, version, patch: { body: { type: 'doc', content: bodyOf('زاد الماء في السد.', 'بلغت الكلفة ٤٠ مليونا وقال المدير إن العمل مستمر.').content } } }, noon));
    const left = value(await saveSummary(chief, store, { articleId: id, version: proposed, ...units }, noon));
    expect(left.standing.keyPoints).toEqual([false, false]);
    const reread = value(await saveSummary(chief, store, { articleId: id, version: left.version, reread: true, ...units }, noon));
    expect(reread.units.keyPoints).toMatchObject([{ blocks: ['p2'] }, { blocks: ['p2'] }]);
    value(await approveSummary(chief, store, { articleId: id, version: reread.version, reviewer: 'ريم' }, noon));
  });

  test('who approves says which words and which text they have before them', async () => {
    const { store, id, proposed } = await withSummary();
    const approval = { articleId: id, version: proposed, reviewer: 'ريم' };
    expect(await approveSummary(chief, store, { ...approval, textHash: 'another' }, noon)).toEqual({ ok: false, reason: 'summaryOutdated' });
    value(await discardSummary(chief, store, { articleId: id, version: proposed }, noon + 1));
    value(await proposeSummary(reporter, store, { articleId: id, ...words }, noon + 2));
    expect(await approveSummary(chief, store, approval, noon + 3)).toEqual({ ok: false, reason: 'summaryChanged' });
    const textHash = (await deskStory(chief, store, id, noon))?.summary.textHash;
    value(await approveSummary(chief, store, { articleId: id, reviewer: 'ريم', ...(textHash ? { textHash } : {}) }, noon + 3));
  });

  test('a headline or standfirst that waits is no reason for readers to hear of it early', async () => {
    const { store, id, version, panel } = await withSummary();
    const fields = (await deskStory(chief, store, id, noon))?.fields;
    if (!fields) throw new Error('no story');
    value(await saveArticle(chief, store, { id, version, fields: { ...fields, standfirst: 'استقال الوزير سامي الحداد اليوم.' }, kind: 'save' }, noon));
    const draft = (await deskStory(chief, store, id, noon))?.summary.draft;
    const said = value(await saveSummary(chief, store, { articleId: id, version: draft?.version ?? 0, sentences: [{ text: 'استقال الوزير سامي الحداد اليوم.', blocks: [] }], keyPoints: [] }, noon));
    expect(await approveSummary(chief, store, { articleId: id, version: said.version, reviewer: 'ريم' }, noon)).toMatchObject({ ok: false, reason: 'summaryUnfaithful' });
    value(await approveSummary(chief, store, { articleId: id, version: said.version, reviewer: 'ريم', override: 'في المقدمة التي تنتظر.' }, noon));
    expect(await panel()).toBeNull();
  });
});
