import { describe, expect, test } from 'vitest';
import { autosave, type SaveAnswer, type SaveState } from './autosave.ts';
import { fingerprint } from './fingerprint.ts';
import { readKept, relationOf } from './kept.ts';
import { testingClock } from './testing-clock.ts';

type Text = { text: string };
const readText = (value: unknown): Text | null => (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? { text: value.text } : null);

/** One desk at one story; `answers` are handed out in turn, then the newsroom saves. */
function desk(answers: ((sent: Text, version: number) => SaveAnswer<Text> | Promise<SaveAnswer<Text>>)[] = []) {
  const { clock, pass } = testingClock();
  const sent: { at: number; text: string; version: number; leaving: boolean; byHand: boolean }[] = [];
  const states: SaveState<Text>[] = [];
  let kept: string | null = null;
  let version = 1;
  const engine = autosave<Text>({
    content: { text: '' }, version, clock,
    keeper: { set: (text) => { kept = text; }, remove: () => { kept = null; } },
    onState: (state) => states.push(state),
    send: async (content, options) => {
      sent.push({ at: clock.now(), text: content.text, ...options });
      const answer = answers.shift();
      if (answer) return answer(content, options.version);
      version = options.version + 1;
      return { kind: 'saved', version };
    },
  });
  const keptNow = () => (kept === null ? null : readKept(kept, readText));
  return { engine, pass, sent, states, keptNow, clock };
}

const unreachable = (): SaveAnswer<Text> => ({ kind: 'unreachable' });

describe('saving while somebody writes', () => {
  test('a pause of five seconds saves what was typed, once', async () => {
    const { engine, pass, sent } = desk();
    engine.typed({ text: 'أ' });
    await pass(3000);
    engine.typed({ text: 'أب' });
    await pass(4999);
    expect(sent).toHaveLength(0);
    await pass(1);
    expect(sent.map((one) => one.text)).toEqual(['أب']);
    expect(engine.state().kind).toBe('saved');
    expect(engine.version()).toBe(2);
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });

  test('who never pauses is saved every thirty seconds', async () => {
    const { engine, pass, sent } = desk();
    for (let second = 0; second < 95; second += 1) {
      engine.typed({ text: `كلمة ${second}` });
      await pass(1000);
    }
    expect(sent.length).toBeGreaterThanOrEqual(3);
    const gaps = sent.slice(1).map((one, at) => one.at - (sent[at]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(31_000);
  });

  test('this device keeps the first letter at once, later ones within a second, and forgets when all is saved', async () => {
    const { engine, pass, keptNow } = desk();
    engine.typed({ text: 'أ' });
    expect(keptNow()?.content.text).toBe('أ');
    engine.typed({ text: 'أب' });
    expect(keptNow()?.content.text).toBe('أ');
    await pass(1000);
    expect(keptNow()?.content.text).toBe('أب');
    await pass(5000);
    expect(keptNow()).toBeNull();
  });

  test('what was typed while a save was on its way stays kept, and follows', async () => {
    let answer: (value: SaveAnswer<Text>) => void = () => {};
    const { engine, pass, sent, keptNow } = desk([() => new Promise((resolve) => { answer = resolve; })]);
    engine.typed({ text: 'أول' });
    await pass(5000);
    engine.typed({ text: 'أول وثان' });
    answer({ kind: 'saved', version: 2 });
    await pass(0);
    expect(engine.state().kind).toBe('dirty');
    expect(keptNow()?.content.text).toBe('أول وثان');
    await pass(5000);
    expect(sent.map(({ text, version }) => ({ text, version }))).toEqual([{ text: 'أول', version: 1 }, { text: 'أول وثان', version: 2 }]);
    expect(keptNow()).toBeNull();
  });

  test('words taken back before they were saved leave nothing to save', async () => {
    const { engine, pass, sent, keptNow } = desk();
    engine.typed({ text: 'خطأ' });
    engine.typed({ text: '' });
    await pass(60_000);
    expect(sent).toHaveLength(0);
    expect(engine.state().kind).toBe('saved');
    expect(keptNow()).toBeNull();
  });
});

describe('when the newsroom does not answer', () => {
  test('it is asked again, more and more slowly, and at once when the network is back', async () => {
    const { engine, pass, sent } = desk(Array.from({ length: 8 }, () => unreachable));
    engine.typed({ text: 'أ' });
    await pass(5000);
    expect(engine.state().kind).toBe('offline');
    await pass(120_000);
    const waits = sent.slice(1).map((one, at) => Math.round((one.at - (sent[at]?.at ?? 0)) / 1000));
    expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 30]);
    await engine.saveNow();
    await engine.saveNow();
    expect(engine.state().kind).toBe('saved');
  });

  test('a save that was written but whose answer was lost is no conflict', async () => {
    const stale = (text: string): SaveAnswer<Text> => ({ kind: 'stale', theirs: { version: 2, content: { text }, by: null, at: null } });
    const { engine, pass, sent } = desk([unreachable, () => stale('أول')]);
    engine.typed({ text: 'أول' });
    await pass(5000);
    engine.typed({ text: 'أول وثان' });
    await pass(1000);
    expect(engine.state().kind).toBe('saved');
    expect(sent.at(-1)).toMatchObject({ text: 'أول وثان', version: 2 });
    expect(engine.version()).toBe(3);
  });

  test('words taken back after an answer was lost are sent all the same', async () => {
    const { engine, pass, sent } = desk([unreachable]);
    engine.typed({ text: 'خطأ' });
    await pass(5000);
    engine.typed({ text: '' });
    await pass(1000);
    expect(sent.at(-1)).toMatchObject({ text: '' });
    expect(engine.state().kind).toBe('saved');
  });

  test('a lost session keeps the words here until somebody signs in again', async () => {
    const { engine, pass, sent, keptNow } = desk([() => ({ kind: 'signedOut' })]);
    engine.typed({ text: 'أ' });
    await pass(5000);
    engine.typed({ text: 'أب' });
    await pass(60_000);
    expect(engine.state().kind).toBe('signedOut');
    expect(sent).toHaveLength(1);
    expect(keptNow()?.content.text).toBe('أب');
    await engine.saveNow();
    expect(engine.state().kind).toBe('saved');
  });

  test('what the newsroom refuses is tried again when it was changed', async () => {
    const { engine, pass } = desk([() => ({ kind: 'refused', reason: 'storyInvalid' })]);
    engine.typed({ text: 'طويل' });
    await pass(5000);
    expect(engine.state()).toEqual({ kind: 'refused', reason: 'storyInvalid' });
    engine.typed({ text: 'قصير' });
    await pass(5000);
    expect(engine.state().kind).toBe('saved');
  });
});

describe('when somebody else saved', () => {
  const theirs = { version: 7, content: { text: 'نص نزار' }, by: 'نزار', at: 5 };

  test('nothing is written over, and what was decided goes on top of theirs', async () => {
    const { engine, pass, sent, keptNow } = desk([() => ({ kind: 'stale', theirs })]);
    engine.typed({ text: 'نصي' });
    await pass(5000);
    expect(engine.state()).toEqual({ kind: 'conflict', theirs });
    engine.typed({ text: 'نصي أيضا' });
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(keptNow()?.content.text).toBe('نصي أيضا');
    await engine.resolve({ text: 'نص نزار ونصي' });
    expect(sent.at(-1)).toMatchObject({ text: 'نص نزار ونصي', version: 7 });
    expect(engine.state().kind).toBe('saved');
    expect(engine.version()).toBe(8);
  });

  test('a newer version with the same words is taken as it is', async () => {
    const { engine, pass } = desk([() => ({ kind: 'stale', theirs: { ...theirs, content: { text: '' } } })]);
    engine.typed({ text: 'نصي' });
    await pass(5000);
    expect(engine.state().kind).toBe('saved');
    expect(engine.version()).toBe(8);
  });
});

test('a save that somebody asks for is told from one that happens by itself', async () => {
  const { engine, pass, sent } = desk();
  engine.typed({ text: 'أ' });
  await pass(5000);
  engine.typed({ text: 'أب' });
  await engine.saveNow();
  engine.typed({ text: 'أبج' });
  await engine.saveNow({ byHand: true });
  expect(sent.map(({ byHand }) => byHand)).toEqual([false, false, true]);
});

describe('when the page goes away', () => {
  test('it keeps at once and sends with what is left of the page', async () => {
    const { engine, pass, sent, keptNow } = desk([() => new Promise(() => {})]);
    engine.typed({ text: 'أ' });
    engine.typed({ text: 'أب' });
    engine.leave();
    await pass(0);
    expect(sent).toMatchObject([{ text: 'أب', leaving: true }]);
    expect(keptNow()?.content.text).toBe('أب');
  });

  test('a kept text is told from what the newsroom has', () => {
    const kept = { content: { text: 'ب' }, version: 3, at: 1, unanswered: [fingerprint({ text: 'أ' })] };
    expect(relationOf(kept, { version: 4, content: { text: 'ب' } })).toBe('none');
    expect(relationOf(kept, { version: 3, content: { text: '' } })).toBe('continues');
    expect(relationOf(kept, { version: 4, content: { text: 'أ' } })).toBe('continues');
    expect(relationOf(kept, { version: 4, content: { text: 'ج' } })).toBe('parted');
  });
});
