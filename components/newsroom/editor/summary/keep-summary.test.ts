import { describe, expect, test } from 'vitest';
import { testingClock } from '#lib/newsroom/testing-clock.ts';
import { keepSummary, type DraftAnswer, type HowKept } from './keep-summary.ts';
import { newRow, unitsOf, type Rows } from './summary-rows.ts';

const rows = (version: number, ...texts: string[]): Rows => ({ version, sentences: texts.map((text) => newRow({ text, blocks: [] })), keyPoints: [] });
const textsOf = (words: Rows | null) => words?.sentences.map(({ text }) => text) ?? null;

/** A newsroom that takes every draft, unless it is told what to say next. */
function desk(words: Rows | null = rows(1, 'أ')) {
  const { clock, pass } = testingClock();
  const sent: { texts: string[] | null; version: number; how: HowKept }[] = [];
  const answers: (DraftAnswer | Promise<DraftAnswer>)[] = [];
  const keeper = keepSummary({
    words, clock, onState: () => undefined,
    send: async (draft, how) => {
      sent.push({ texts: textsOf(draft), version: draft.version, how });
      return answers.shift() ?? { kind: 'kept', version: draft.version + 1, units: unitsOf(draft) };
    },
  });
  const type = (...texts: string[]) => keeper.change(rows(keeper.state().words?.version ?? 0, ...texts));
  return { keeper, pass, sent, answers, type };
}

const offline: DraftAnswer = { kind: 'unreachable', reason: 'offline' };

describe('a summary that is being written', () => {
  test('is kept after a pause in typing, once', async () => {
    const { keeper, pass, sent, type } = desk();
    type('ب');
    await pass(500);
    type('ب ج');
    await pass(500);
    expect([sent.length, keeper.state().keeping]).toEqual([0, 'changed']);
    await pass(500);
    expect(sent).toEqual([{ texts: ['ب ج'], version: 1, how: { reread: false, leaving: false } }]);
    expect(keeper.state()).toMatchObject({ keeping: 'kept', words: { version: 2 } });
  });

  test('sends one request at a time, and what was typed meanwhile with the next, on the new version', async () => {
    const { keeper, pass, sent, answers, type } = desk();
    const slow = Promise.withResolvers<DraftAnswer>();
    answers.push(slow.promise);
    type('ب');
    await pass(900);
    type('ب ج');
    await pass(5000);
    expect(sent).toHaveLength(1);
    slow.resolve({ kind: 'kept', version: 2, units: { sentences: [{ text: 'ب', blocks: ['p1'] }], keyPoints: [] } });
    await pass(900);
    expect(sent.map(({ texts, version }) => [texts, version])).toEqual([[['ب'], 1], [['ب ج'], 2]]);
    expect(keeper.state()).toMatchObject({ keeping: 'kept', words: { version: 3 } });
    expect(textsOf(keeper.state().words)).toEqual(['ب ج']);
  });

  test('is tried again by itself while the newsroom cannot be reached, less and less often', async () => {
    const { keeper, pass, sent, answers, type } = desk();
    answers.push(offline, offline, offline);
    type('ب');
    await pass(900);
    expect(keeper.state()).toMatchObject({ keeping: 'waiting', reason: 'offline' });
    await pass(1000);
    await pass(2000);
    expect(sent).toHaveLength(3);
    type('ب ج');
    await pass(3999);
    expect(sent).toHaveLength(3);
    await pass(1);
    expect(sent.at(-1)?.texts).toEqual(['ب ج']);
    expect(keeper.state()).toMatchObject({ keeping: 'kept', reason: null });
  });

  test('that was refused says why, and waits for another word', async () => {
    const { keeper, pass, sent, answers, type } = desk();
    answers.push({ kind: 'refused', reason: 'summaryInvalid' });
    type('ب');
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(keeper.state()).toMatchObject({ keeping: 'refused', reason: 'summaryInvalid' });
    type('ج');
    await pass(900);
    expect(keeper.state()).toMatchObject({ keeping: 'kept', reason: null });
  });

  test('gives way to what somebody else wrote, and can be taken back on top of it', async () => {
    const { keeper, pass, sent, answers, type } = desk();
    answers.push({ kind: 'parted', theirs: rows(5, 'كلام غيري') });
    type('كلامي');
    await pass(900);
    expect(textsOf(keeper.state().words)).toEqual(['كلام غيري']);
    expect(keeper.state().mine.map(textsOf)).toEqual([['كلامي']]);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    const [mine] = keeper.state().mine;
    expect(mine && await keeper.takeBack(mine)).toBe(true);
    expect(sent.at(-1)).toMatchObject({ texts: ['كلامي'], version: 5 });
    expect(keeper.state()).toMatchObject({ keeping: 'kept', mine: [], words: { version: 6 } });
  });

  test('keeps what was typed while the request was under way, when somebody else was first', async () => {
    const { keeper, pass, answers, type } = desk();
    const slow = Promise.withResolvers<DraftAnswer>();
    answers.push(slow.promise);
    type('ب');
    await pass(900);
    type('ب وما بعدها');
    slow.resolve({ kind: 'parted', theirs: rows(5, 'كلام غيري') });
    await pass(0);
    expect(keeper.state().mine.map(textsOf)).toEqual([['ب وما بعدها']]);
  });

  test('knows its own words when the answer to them was lost', async () => {
    const { keeper, pass, sent, answers, type } = desk();
    answers.push(offline, { kind: 'parted', theirs: rows(2, 'ب') });
    type('ب');
    await pass(900);
    type('ب ج');
    await pass(1900);
    expect(sent.map(({ version }) => version)).toEqual([1, 1, 2]);
    expect(keeper.state()).toMatchObject({ keeping: 'kept', mine: [], words: { version: 3 } });
    expect(textsOf(keeper.state().words)).toEqual(['ب ج']);
  });

  test('without a sentence is sent nowhere, says so, and is kept again once there is one', async () => {
    const { keeper, pass, sent, type } = desk();
    type();
    await pass(60_000);
    expect([sent.length, keeper.state().keeping, await keeper.keep()]).toEqual([0, 'empty', false]);
    type('ب');
    expect(keeper.state().keeping).toBe('changed');
    await pass(900);
    expect(keeper.state().keeping).toBe('kept');
  });

  test('is sent at once when the page goes, in a request that outlives it', async () => {
    const { keeper, pass, sent, type } = desk();
    keeper.leave();
    type('ب');
    keeper.leave();
    await pass(0);
    expect(sent).toEqual([{ texts: ['ب'], version: 1, how: { reread: false, leaving: true } }]);
  });

  test('that was read again is sent as it is, and a failure of that is not taken for words of one’s own', async () => {
    const { keeper, sent, answers } = desk();
    expect(await keeper.reread()).toBe(true);
    expect(sent).toEqual([{ texts: ['أ'], version: 1, how: { reread: true, leaving: false } }]);
    answers.push({ kind: 'parted', theirs: rows(7, 'كلام غيري') });
    expect(await keeper.reread()).toBe(false);
    expect(keeper.state()).toMatchObject({ mine: [], words: { version: 7 } });
    answers.push(offline);
    expect(await keeper.reread()).toBe(false);
    expect(keeper.state()).toMatchObject({ keeping: 'refused', reason: 'offline' });
  });

  test('is not approved before the newsroom has the last word of it', async () => {
    const { keeper, answers, type } = desk();
    answers.push(offline);
    type('ب');
    expect(await keeper.keep()).toBe(false);
    expect(await keeper.keep()).toBe(true);
  });
});

describe('what the newsroom has', () => {
  test('is laid before an editor who has written nothing', () => {
    const { keeper } = desk();
    keeper.take(rows(4, 'جديد'), keeper.turn());
    expect(textsOf(keeper.state().words)).toEqual(['جديد']);
    keeper.take(null, keeper.turn());
    expect(keeper.state().words).toBeNull();
  });

  test('does not take the place of what is being written, nor of what was kept since it was asked for', async () => {
    const { keeper, pass, type } = desk();
    const asked = keeper.turn();
    type('ب');
    keeper.take(rows(4, 'قديم'), keeper.turn());
    await pass(900);
    keeper.take(rows(1, 'قديم'), asked);
    expect(textsOf(keeper.state().words)).toEqual(['ب']);
  });

  test('being nothing, leaves a sheet alone that was just laid out', () => {
    const { keeper } = desk(null);
    keeper.lay(rows(0, ''));
    keeper.take(null, keeper.turn());
    expect(textsOf(keeper.state().words)).toEqual(['']);
  });
});
