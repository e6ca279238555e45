import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sqliteMaker } from '../../testing.ts';
import { bodyOf, chief, hour, noon, openNewsroom, reporter } from '../../testing-newsroom.ts';
import { correctArticle } from '../correct.ts';
import { deskStory } from '../desk.ts';
import { publishArticle } from '../publish.ts';
import { articlePage } from '../published.ts';
import { discardPending } from '../revisions/discard.ts';
import { saveArticle } from '../writing/save.ts';
import { withdrawArticle } from '../withdraw.ts';
import { approveArticle } from './approve.ts';
import { scheduleArticle, unscheduleArticle } from './schedule.ts';
import { sendBackArticle } from './send-back.ts';
import { submitArticle } from './submit.ts';

const fresh = sqliteMaker();
const verbs = ['save', 'empty', 'submit', 'approve', 'sendBack', 'schedule', 'unschedule', 'publish', 'correct', 'discard', 'withdraw', 'wait'] as const;

test('whatever is done in whatever order, readers see only what was ready and published', async () => {
  const store = await fresh();
  const { draft } = await openNewsroom(store);
  let drafted = 0;
  const steps = fc.array(fc.record({ verb: fc.constantFrom(...verbs), who: fc.constantFrom(chief, reporter) }), { minLength: 4, maxLength: 12 });
  await fc.assert(fc.asyncProperty(steps, async (sequence) => {
    drafted += 1;
    const { id } = await draft({ slug: `story-${drafted}` });
    let [now, seen, text] = [noon, 0, 0];
    for (const { verb, who } of sequence) {
      const before = await deskStory(chief, store, id, now);
      const shown = await articlePage(store, id, now);
      if (!before) throw new Error('the story is gone');
      const at = { id, version: before.version };
      text += 1;
      const run = {
        save: () => saveArticle(who, store, { ...at, fields: { ...before.fields, headline: `عنوان ${text}`, body: bodyOf('نص.') }, kind: 'auto' }, now),
        empty: () => saveArticle(who, store, { ...at, fields: { ...before.fields, headline: '' }, kind: 'auto' }, now),
        submit: () => submitArticle(who, store, at, now),
        approve: () => approveArticle(who, store, at, now),
        sendBack: () => sendBackArticle(who, store, { ...at, note: 'ملاحظة' }, now),
        schedule: () => scheduleArticle(who, store, { ...at, at: now + hour }, now),
        unschedule: () => unscheduleArticle(who, store, at, now),
        publish: () => publishArticle(who, store, at, now),
        correct: () => correctArticle(who, store, { ...at, text: 'تصويب' }, now),
        discard: () => discardPending(who, store, at, now),
        withdraw: () => withdrawArticle(who, store, { ...at, reason: 'سبب' }, now),
        wait: async () => { now += 2 * hour; },
      };
      await run[verb]();
      const after = await deskStory(chief, store, id, now);
      const page = await articlePage(store, id, now);
      expect(after?.version).toBeGreaterThanOrEqual(Math.max(seen, before.version));
      seen = after?.version ?? 0;
      expect(page === null).toBe(!after?.live);
      // A scheduled story that somebody who may emptied before its hour is the one way a headline could be missing.
      if (after?.pending) expect(page).not.toBeNull();
      if (shown && page && verb !== 'publish' && verb !== 'wait') expect(page.headline).toBe(shown.headline);
      if (!shown && page) expect(['publish', 'wait']).toContain(verb);
      if (page && verb === 'publish') expect(page.headline).not.toBe('');
      if (before.stage === 'withdrawn') expect(after?.stage).toBe('withdrawn');
    }
  }), { numRuns: 12 });
}, 180_000);
