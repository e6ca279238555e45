import { describe, expect, test } from 'vitest';
import { mainStepOf, maySchedule, otherStepsOf } from './steps.ts';

const none = {
  save: true, submit: false, sendBack: false, approve: false, schedule: false, unschedule: false, publish: false, correct: false, withdraw: false, discard: false,
  restore: false, assign: false, take: false, note: false, share: false, translate: false, makeSummary: false, saveSummary: false, approveSummary: false, withdrawSummary: false, resolveReport: false, duplicate: false, remove: false, link: false,
};
const at = (stage: 'draft' | 'review' | 'approved' | 'published' | 'withdrawn', rights: Partial<typeof none>) => ({ stage, live: stage === 'published', pending: null, rights: { ...none, ...rights } });
const pending = { stage: 'draft' as const, by: 'ريم', at: 1 };

describe('what comes next for a story', () => {
  test('a reporter hands over and waits', () => {
    expect(mainStepOf(at('draft', { submit: true }))).toBe('submit');
    expect(mainStepOf(at('review', {}))).toBe('waiting');
    expect(otherStepsOf(at('published', {}))).toEqual([]);
  });

  test('an editor publishes from any stage, and approves on the way to a schedule', () => {
    const editor = { submit: true, approve: true, publish: true };
    expect(mainStepOf(at('draft', editor))).toBe('publish');
    expect(otherStepsOf(at('draft', editor))).toEqual(['submit', 'approve']);
    expect(maySchedule(at('draft', editor))).toBe(true);
    expect(maySchedule(at('draft', { submit: true }))).toBe(false);
  });

  test('a published story has something next only while a change waits', () => {
    const editor = { publish: true, correct: true };
    expect(mainStepOf(at('published', editor))).toBeNull();
    expect(mainStepOf({ ...at('published', editor), stage: 'draft', live: true, pending })).toBe('publishChanges');
    expect(mainStepOf({ ...at('published', editor), isChanging: true })).toBe('publishChanges');
    expect(mainStepOf({ ...at('published', { submit: true }), isChanging: true })).toBeNull();
    expect(mainStepOf({ ...at('withdrawn', editor), isChanging: true })).toBeNull();
    expect(otherStepsOf(at('published', { ...editor, withdraw: true }))).toEqual(['correct', 'withdraw']);
    expect(mainStepOf(at('withdrawn', editor))).toBeNull();
  });
});
