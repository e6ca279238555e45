import type { SummaryUnits } from '#lib/ai/summary-units.ts';
import type { Clock } from '#lib/newsroom/autosave.ts';
import { hasSentence, unitsOf, withSources, type Rows } from './summary-rows.ts';

/**
 * `waiting`: the newsroom cannot be reached, and is asked again by itself. `refused`: it does not take these words.
 * `empty`: no sentence is left, so what was kept before stays as it is until one is written or the draft is deleted.
 */
export type Keeping = 'kept' | 'changed' | 'keeping' | 'waiting' | 'refused' | 'empty';

export type KeptSummary = {
  /** The words as they lie before the editor; null while there are none. */
  words: Rows | null;
  keeping: Keeping;
  /** Why it waits or was refused: a key under `Errors`. */
  reason: string | null;
  /** What this editor had written when somebody else's words took its place, the latest last. */
  mine: Rows[];
};

/** What the newsroom says to a draft. `parted`: somebody else's words stand there by now. */
export type DraftAnswer =
  | { kind: 'kept'; version: number; units: SummaryUnits }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'parted'; theirs: Rows | null };

/** `reread`: somebody says that it was read against the text as it is now. `leaving`: the page goes away, the request has to outlive it. */
export type HowKept = { reread: boolean; leaving: boolean };

type Parts = {
  words: Rows | null;
  clock: Clock;
  send: (words: Rows, how: HowKept) => Promise<DraftAnswer>;
  onState: (state: KeptSummary) => void;
};

/** In milliseconds: the pause in typing after which a draft is kept, and how long it waits to ask again. */
const rhythm = { pause: 900, firstRetry: 1000, lastRetry: 30_000 } as const;
const asItGoes: HowKept = { reread: false, leaving: false };

/** Keeps a summary as it is written: one request at a time, again while nobody answers, and never over somebody else's words. */
export function keepSummary({ words, clock, send, onState }: Parts) {
  let state: KeptSummary = { words, keeping: 'kept', reason: null, mine: [] };
  /** Something was written that the newsroom has not acknowledged. */
  let dirty = false;
  let inFlight: Promise<boolean> | null = null;
  /** What was sent without an answer: if the newsroom has one of them, it is ours. */
  let unanswered: string[] = [];
  let failures = 0;
  /** Goes on with everything that happens here: what was asked for before is out of date then. */
  let turn = 0;
  let stopTimer = () => {};

  function become(next: Partial<KeptSummary>): void {
    state = { ...state, ...next };
    onState(state);
  }

  function later(ms: number): void {
    stopTimer();
    stopTimer = clock.after(ms, () => void keep());
  }

  const isEmpty = () => state.words !== null && !hasSentence(state.words);

  /** Says that there is something to keep, and keeps it after the pause. */
  function unkept(): void {
    if (isEmpty()) {
      stopTimer();
      return become({ keeping: 'empty', reason: null });
    }
    if (state.keeping === 'waiting') return become({});
    become({ keeping: 'changed', reason: null });
    later(rhythm.pause);
  }

  function change(next: Rows): void {
    dirty = true;
    turn += 1;
    state = { ...state, words: next };
    unkept();
  }

  /** Sends what there is until nothing is left to send. True when the newsroom has the very words that lie here. */
  async function keep(): Promise<boolean> {
    stopTimer();
    for (;;) {
      while (inFlight) await inFlight;
      if (!dirty) return true;
      if (isEmpty() || !await begin(asItGoes)) return false;
    }
  }

  function begin(how: HowKept): Promise<boolean> {
    stopTimer();
    inFlight = attempt(how).finally(() => (inFlight = null));
    return inFlight;
  }

  async function attempt(how: HowKept): Promise<boolean> {
    const sent = state.words;
    if (!sent) return true;
    const wrote = dirty;
    dirty = false;
    turn += 1;
    unanswered = [...unanswered, wordingOf(sent)];
    if (state.keeping !== 'waiting') become({ keeping: 'keeping', reason: null });
    const answer = await send(sent, how).catch((): DraftAnswer => ({ kind: 'unreachable', reason: 'offline' }));
    return hear(answer, { sent, wrote });
  }

  function hear(answer: DraftAnswer, { sent, wrote }: { sent: Rows; wrote: boolean }): boolean {
    turn += 1;
    switch (answer.kind) {
      case 'kept':
        return acknowledge(answer, sent);
      case 'parted':
        return part(answer.theirs, { sent, wrote });
      case 'refused':
        unanswered = [];
        return goOn({ reason: answer.reason, wrote });
      case 'unreachable':
        if (!wrote && !dirty) return goOn({ reason: answer.reason, wrote });
        dirty = true;
        become({ keeping: isEmpty() ? 'empty' : 'waiting', reason: answer.reason });
        later(Math.min(rhythm.lastRetry, rhythm.firstRetry * 2 ** failures));
        failures += 1;
        return false;
    }
  }

  function acknowledge({ version, units }: { version: number; units: SummaryUnits }, sent: Rows): boolean {
    const now = state.words ?? sent;
    unanswered = [];
    failures = 0;
    state = { ...state, words: now === sent ? withSources(sent, { version, units }) : { ...now, version }, keeping: 'kept', reason: null };
    if (dirty) unkept();
    else become({});
    return true;
  }

  /** It was refused; what was written since may be taken. */
  function goOn({ reason, wrote }: { reason: string; wrote: boolean }): boolean {
    const since = dirty;
    dirty ||= wrote;
    become({ keeping: 'refused', reason });
    if (since) unkept();
    return false;
  }

  /** Somebody else's words, or our own whose answer was lost. */
  function part(theirs: Rows | null, { sent, wrote }: { sent: Rows; wrote: boolean }): boolean {
    const there = theirs && wordingOf(theirs);
    const ours = theirs !== null && there !== null && unanswered.includes(there) && theirs.version > sent.version;
    if (ours) {
      const isSame = there === wordingOf(sent);
      acknowledge({ version: theirs.version, units: isSame ? unitsOf(theirs) : unitsOf(sent) }, sent);
      if (isSame) return true;
      dirty = true;
      unkept();
      return false;
    }
    const mine = (wrote || dirty) && state.words ? [...state.mine, state.words] : state.mine;
    unanswered = [];
    failures = 0;
    dirty = false;
    stopTimer();
    become({ words: theirs, keeping: 'kept', reason: null, mine });
    return false;
  }

  return {
    state: () => state,
    /** What to hand to `take` with an answer that is asked for now. */
    turn: () => turn,
    change,
    keep,
    /** Keeps the words as they are, as read against the text as it is now. */
    reread: async (): Promise<boolean> => {
      while (inFlight) await inFlight;
      return await begin({ reread: true, leaving: false }) && keep();
    },
    /** The newsroom's words, asked for at a turn; those that lie here stay if anything was written or kept since. */
    take: (next: Rows | null, asked: number): void => {
      if (dirty || inFlight || asked !== turn || next?.version === state.words?.version) return;
      // A sheet that was only just laid out has nothing in the newsroom yet.
      if (next === null && state.words?.version === 0) return;
      become({ words: next, keeping: 'kept', reason: null });
    },
    /** An empty sheet to write on. */
    lay: (sheet: Rows): void => become({ words: sheet }),
    /** The words that lie here are given up: the newsroom was told so. */
    settle: (next: Rows | null): void => {
      stopTimer();
      dirty = false;
      turn += 1;
      become({ words: next, keeping: 'kept', reason: null });
    },
    /** Puts this editor's own words, set aside in a conflict, on top of what stands there now. */
    takeBack: async (one: Rows): Promise<boolean> => {
      if (dirty && !isEmpty() && !await keep()) return false;
      while (inFlight) await inFlight;
      state = { ...state, mine: state.mine.filter((other) => other !== one) };
      change({ ...one, version: state.words?.version ?? 0 });
      return keep();
    },
    /** Ends when nothing is under way any more. */
    rest: async (): Promise<void> => {
      stopTimer();
      while (inFlight) await inFlight;
    },
    /** They are not wanted back. */
    drop: (one: Rows): void => become({ mine: state.mine.filter((other) => other !== one) }),
    /** The page goes away or out of sight. */
    leave: (): void => {
      if (dirty && !isEmpty() && !inFlight) void begin({ reread: false, leaving: true });
    },
  };
}

export type SummaryKeeper = ReturnType<typeof keepSummary>;

function wordingOf(rows: Rows): string {
  const { sentences, keyPoints } = unitsOf(rows);
  return JSON.stringify([sentences.map(({ text }) => text.trim()), keyPoints.map(({ text }) => text.trim())]);
}
