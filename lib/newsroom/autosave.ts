import { fingerprint } from './fingerprint.ts';
import { keptText, type Kept, type Keeper } from './kept.ts';

/** What the newsroom answered to a save. `stale` brings along what stands there now. */
export type SaveAnswer<C> =
  | { kind: 'saved'; version: number }
  | { kind: 'unreachable' }
  | { kind: 'signedOut' }
  | { kind: 'refused'; reason: string }
  | { kind: 'stale'; theirs: Theirs<C> };

/** What somebody else saved: its version, its words, and who and when as far as is known. */
export type Theirs<C> = { version: number; content: C; by: string | null; at: number | null };

export type SaveState<C> =
  | { kind: 'saved'; at: number | null }
  | { kind: 'dirty' }
  | { kind: 'saving' }
  | { kind: 'offline'; since: number }
  | { kind: 'signedOut' }
  | { kind: 'refused'; reason: string }
  | { kind: 'conflict'; theirs: Theirs<C> };

/** The world as the engine knows it; a test hands in another one. */
export type Clock = { now: () => number; after: (ms: number, run: () => void) => () => void };

type Parts<C> = {
  content: C;
  version: number;
  clock: Clock;
  keeper: Keeper;
  /** Compare-and-set on the version. `leaving`: the page is going away, the request has to outlive it; `byHand`: somebody asked for this save. */
  send: (content: C, options: { version: number; leaving: boolean; byHand: boolean }) => Promise<SaveAnswer<C>>;
  onState: (state: SaveState<C>) => void;
};

type How = { leaving: boolean; byHand: boolean };
const asItGoes: How = { leaving: false, byHand: false };

export type Autosave<C> = ReturnType<typeof autosave<C>>;

/** In ms: a pause in typing that saves, the longest that typing without a pause goes unsaved, how often the device keeps. */
const saveRhythm = { idle: 5000, busy: 30_000, keep: 1000, firstRetry: 1000, lastRetry: 30_000 } as const;

/**
 * Saves a text that is being written: to this device at once, to the newsroom at every pause. One request at a time.
 * What was typed leaves the device only when the newsroom has acknowledged that very content.
 */
export function autosave<C>({ content, version, clock, keeper, send, onState }: Parts<C>) {
  let current = content;
  let known = version;
  let acknowledged = fingerprint(content);
  /** The words both sides started from, so that a conflict shows who changed what. */
  let base = content;
  /** Fingerprints of what was sent without an answer: if the newsroom has one of them, it is ours. */
  let unanswered: string[] = [];
  let state: SaveState<C> = { kind: 'saved', at: null };
  let dirtySince: number | null = null;
  let savedAt: number | null = null;
  let inFlight: Promise<void> | null = null;
  let failures = 0;
  let lastKept = -Infinity;
  let stopSave = () => {};
  let stopKeep = () => {};
  let ended = false;

  function become(next: SaveState<C>): void {
    state = next;
    if (!ended) onState(next);
  }

  /** An unanswered text may stand in the newsroom, so what is here has to follow it even when it is the old one again. */
  const isDirty = () => unanswered.length > 0 || fingerprint(current) !== acknowledged;

  function typed(next: C): void {
    current = next;
    if (state.kind === 'conflict') return keepSoon();
    if (!isDirty()) return settle();
    dirtySince ??= clock.now();
    keepSoon();
    if (state.kind === 'saved' || state.kind === 'refused') become({ kind: 'dirty' });
    if (state.kind === 'dirty' || state.kind === 'saving') scheduleSave();
  }

  /** What stands here is what stands there. */
  function settle(): void {
    if (inFlight) return;
    stopSave();
    stopKeep();
    keeper.remove();
    dirtySince = null;
    if (state.kind !== 'saved') become({ kind: 'saved', at: savedAt });
  }

  function scheduleSave(): void {
    stopSave();
    const busyUntil = (dirtySince ?? clock.now()) + saveRhythm.busy;
    stopSave = clock.after(Math.max(0, Math.min(saveRhythm.idle, busyUntil - clock.now())), () => void save());
  }

  function keepSoon(): void {
    stopKeep();
    const wait = lastKept + saveRhythm.keep - clock.now();
    if (wait <= 0) keepNow();
    else stopKeep = clock.after(wait, keepNow);
  }

  function keepNow(): void {
    stopKeep();
    lastKept = clock.now();
    const kept: Kept<C> = { content: current, version: known, at: lastKept, unanswered };
    keeper.set(keptText(kept));
  }

  async function save(how: How = asItGoes): Promise<void> {
    stopSave();
    if (inFlight || ended || state.kind === 'conflict') return inFlight ?? undefined;
    if (!isDirty()) return settle();
    keepNow();
    inFlight = attempt(how);
    await inFlight;
  }

  async function attempt(how: How): Promise<void> {
    const sent = current;
    const print = fingerprint(sent);
    const startedAt = clock.now();
    const earlier = unanswered;
    if (state.kind !== 'offline') become({ kind: 'saving' });
    unanswered = [...unanswered.filter((other) => other !== print), print];
    keepNow();
    const answer = await send(sent, { version: known, ...how }).catch((): SaveAnswer<C> => ({ kind: 'unreachable' }));
    inFlight = null;
    if (ended) return;
    hear(answer, { sent, earlier, startedAt });
  }

  /** `earlier`: what was unanswered before this request; a refusal says nothing about that. */
  function hear(answer: SaveAnswer<C>, { sent, earlier, startedAt }: { sent: C; earlier: string[]; startedAt: number }): void {
    switch (answer.kind) {
      case 'saved':
        return acknowledge({ version: answer.version, content: sent, startedAt });
      case 'stale':
        return compare(answer.theirs);
      case 'unreachable':
        if (state.kind !== 'offline') become({ kind: 'offline', since: clock.now() });
        return retryLater();
      case 'signedOut':
        unanswered = earlier;
        return become({ kind: 'signedOut' });
      case 'refused':
        unanswered = earlier;
        return become({ kind: 'refused', reason: answer.reason });
    }
  }

  function acknowledge({ version: at, content: there, startedAt }: { version: number; content: C; startedAt: number }): void {
    known = Math.max(known, at);
    acknowledged = fingerprint(there);
    base = there;
    unanswered = [];
    failures = 0;
    savedAt = clock.now();
    if (!isDirty()) {
      stopKeep();
      stopSave();
      keeper.remove();
      dirtySince = null;
      return become({ kind: 'saved', at: savedAt });
    }
    dirtySince = startedAt;
    keepNow();
    become({ kind: 'dirty' });
    scheduleSave();
  }

  /** Somebody else's words, or our own whose answer was lost. */
  function compare(theirs: Theirs<C>): void {
    const there = fingerprint(theirs.content);
    const ours = there === acknowledged || there === fingerprint(current) || unanswered.includes(there);
    if (!ours) {
      keepNow();
      return become({ kind: 'conflict', theirs });
    }
    acknowledge({ version: theirs.version, content: theirs.content, startedAt: dirtySince ?? clock.now() });
    if (isDirty()) void save();
  }

  function retryLater(): void {
    stopSave();
    const wait = Math.min(saveRhythm.lastRetry, saveRhythm.firstRetry * 2 ** failures);
    failures += 1;
    stopSave = clock.after(wait, () => void save());
  }

  return {
    typed,
    /** Saves at once; also what to call when the network or the session is back. Resolves when the answer is in. */
    saveNow: async ({ byHand }: Pick<How, 'byHand'> = asItGoes): Promise<SaveState<C>> => {
      if (inFlight) await inFlight;
      failures = 0;
      await save({ leaving: false, byHand });
      return state;
    },
    /** The page is going away or out of sight: keeps now, and sends with what is left of the page. */
    leave: (): void => {
      if (!isDirty() && state.kind !== 'conflict') return;
      keepNow();
      if (!inFlight) void save({ leaving: true, byHand: false });
    },
    /** The newsroom changed the story at our wish (approved, published): same words, newer version. */
    adopt: (next: number): void => {
      known = Math.max(known, next);
    },
    /** Somebody decided what of both texts stays: it goes on top of theirs. */
    resolve: async (decided: C): Promise<SaveState<C>> => {
      if (state.kind !== 'conflict') return state;
      const { theirs } = state;
      current = decided;
      known = Math.max(known, theirs.version);
      acknowledged = fingerprint(theirs.content);
      base = theirs.content;
      unanswered = [];
      dirtySince = clock.now();
      become({ kind: 'dirty' });
      await save({ leaving: false, byHand: true });
      return state;
    },
    state: () => state,
    version: () => known,
    content: () => current,
    base: () => base,
    isDirty,
    /** After `end`, when the same page comes back. */
    wake: (): void => {
      ended = false;
    },
    end: (): void => {
      ended = true;
      stopSave();
      stopKeep();
    },
  };
}
