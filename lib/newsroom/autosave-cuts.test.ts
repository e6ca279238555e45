import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autosave, type Autosave, type SaveAnswer } from './autosave.ts';
import { readKept, relationOf } from './kept.ts';
import { testingClock } from './testing-clock.ts';

type Text = { text: string };
const readText = (value: unknown): Text | null => (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? { text: value.text } : null);

/** What may happen to a request, in turn. `late`: applied, answered only after a while. */
type Fate = 'answered' | 'requestLost' | 'answerLost' | 'late' | 'signedOut';
type Step =
  | { do: 'type' }
  | { do: 'takeBack' }
  | { do: 'wait'; ms: number }
  | { do: 'restart'; ms: number }
  | { do: 'close' }
  | { do: 'hide' }
  | { do: 'online' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'type' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'takeBack' as const }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 40_000 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), ms: fc.integer({ min: 1, max: 20_000 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'close' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'hide' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'online' as const }) },
);
const fate: fc.Arbitrary<Fate> = fc.constantFrom('answered', 'answered', 'requestLost', 'answerLost', 'late', 'signedOut');

/** One newsroom, one device and one writer, whose tab may be closed and opened again. */
function world(fates: Fate[]) {
  const { clock, pass, forget } = testingClock();
  const server = { version: 1, content: { text: '' }, downUntil: 0 };
  const device: { kept: string | null } = { kept: null };
  const typings: { at: number; text: string }[] = [{ at: clock.now(), text: '' }];
  let last = '';
  let engine = open();

  function write(content: Text, version: number): SaveAnswer<Text> {
    if (version !== server.version) return { kind: 'stale', theirs: { version: server.version, content: server.content, by: null, at: null } };
    server.content = content;
    server.version += 1;
    return { kind: 'saved', version: server.version };
  }

  async function send(content: Text, { version }: { version: number }): Promise<SaveAnswer<Text>> {
    const what = fates.shift() ?? 'answered';
    if (clock.now() < server.downUntil || what === 'requestLost') return { kind: 'unreachable' };
    if (what === 'signedOut') return { kind: 'signedOut' };
    const answer = write(content, version);
    if (what === 'answerLost') return { kind: 'unreachable' };
    if (what === 'late') await new Promise<void>((resolve) => clock.after(7000, resolve));
    return answer;
  }

  /** Opens the story as the editor does: from the newsroom, then offered what was kept. */
  function open(): Autosave<Text> {
    const kept = device.kept === null ? null : readKept(device.kept, readText);
    const opened = autosave<Text>({
      content: server.content, version: server.version, clock, send, onState: () => {},
      keeper: { set: (text) => { device.kept = text; }, remove: () => { device.kept = null; } },
    });
    if (kept) {
      const relation = relationOf(kept, server);
      if (relation === 'parted') throw new Error('a text of one writer has parted from itself');
      if (relation === 'continues') opened.typed(kept.content);
    }
    last = opened.content().text;
    typings.push({ at: clock.now(), text: last });
    return opened;
  }

  function type(text: string): void {
    last = text;
    engine.typed({ text });
    typings.push({ at: clock.now(), text });
  }

  async function go(what: Step): Promise<void> {
    switch (what.do) {
      case 'type':
        return type(`${last}${String.fromCharCode(0x627 + (typings.length % 26))}`);
      case 'takeBack':
        return type(last.slice(0, -1));
      case 'wait':
        return pass(what.ms);
      case 'restart':
        server.downUntil = clock.now() + what.ms;
        return;
      case 'close':
        engine.end();
        forget();
        engine = open();
        return;
      case 'hide':
        engine.leave();
        return;
      case 'online':
        void engine.saveNow();
        return pass(0);
    }
  }

  /** Everything typed five seconds ago or earlier stands on the device, or in the newsroom. */
  function safe(): boolean {
    const due = typings.filter((typing) => typing.at <= clock.now() - 5000).length - 1;
    const allowed = new Set(typings.slice(Math.max(0, due)).map((typing) => typing.text));
    const kept = device.kept === null ? null : readKept(device.kept, readText);
    return allowed.has(kept ? kept.content.text : server.content.text);
  }

  return { go, pass, safe, server, engine: () => engine, last: () => last };
}

test('no cut of the network, of the server or of the tab loses what is older than five seconds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), fc.array(fate, { maxLength: 50 }), async (steps, drawn) => {
      const fates = [...drawn];
      const { go, pass, safe, server, engine, last } = world(fates);
      let newest = 0;
      for (const one of steps) {
        await go(one);
        expect(safe()).toBe(true);
        expect(engine().state().kind).not.toBe('conflict');
        expect(server.version).toBeGreaterThanOrEqual(newest);
        expect(engine().version()).toBeLessThanOrEqual(server.version);
        newest = server.version;
      }
      fates.splice(0);
      for (let turn = 0; turn < 60 && engine().state().kind !== 'saved'; turn += 1) {
        void engine().saveNow();
        await pass(20_000);
      }
      expect(engine().state().kind).toBe('saved');
      expect(server.content.text).toBe(last());
    }),
    { numRuns: 500 },
  );
});
