'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DeskSummary } from '#db/summaries/desk.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import type { KeptSummary } from './keep-summary.ts';
import { newRow, rowsOf, type Rows } from './summary-rows.ts';
import { useKeeper } from './use-keeper.client.tsx';

type SummaryOnDesk = KeptSummary & {
  /** What the newsroom said last. */
  summary: DeskSummary;
  findings: Finding[];
  isMaking: boolean;
  /** How many things stand between the draft and its approval, or wait to be looked at. */
  waiting: number;
  change: (words: Rows) => void;
  /** Begins with an empty line. */
  write: () => void;
  /** Puts words of this editor's own, set aside when somebody else's came, in their place again. */
  takeBack: (mine: Rows) => Promise<void>;
  drop: (mine: Rows) => void;
  make: () => Promise<void>;
  cancel: () => Promise<void>;
  /** Keeps the words as they are, against the text as it is now. */
  reread: () => Promise<void>;
  approve: (override?: string) => Promise<boolean>;
  withdraw: (reason: string) => Promise<boolean>;
  discard: () => Promise<boolean>;
  resolve: (unitKey: string, outcome: 'upheld' | 'dismissed') => Promise<void>;
};

const Context = createContext<SummaryOnDesk | null>(null);

export function useSummary(): SummaryOnDesk {
  const summary = useContext(Context);
  if (!summary) throw new Error('the summary is asked outside of its desk');
  return summary;
}

/** How often a job is asked after; milliseconds. */
const askEvery = 700;

/** The summary of the story that is open: kept as it is written, made by the machine, approved by a person. */
export function SummaryDesk({ children }: { children: ReactNode }) {
  const t = useWords('DeskSummary');
  const reasonOf = useErrorWords();
  const toast = useToast();
  const { story, engine, save } = useDesk();
  const articleId = story.id;
  const [summary, setSummary] = useState(story.summary);
  const [findings, setFindings] = useState<Finding[]>(story.summary.draft?.findings ?? []);
  const hear = useCallback((next: DeskSummary) => {
    setSummary(next);
    setFindings(next.draft?.findings ?? []);
  }, []);
  const { keeper, kept } = useKeeper(story.summary, { articleId, onFindings: setFindings, onSummary: hear });
  /** Of the text on this page, as far as the newsroom has it: since which save, and its hash. */
  const text = useRef<{ savedAt: number | null; hash: string }>({ savedAt: null, hash: story.summary.textHash });
  const asked = useRef(0);

  /** What the newsroom has; the editor's own words stay if they have not been kept yet. Null when it did not answer. */
  const read = useCallback(async (): Promise<DeskSummary | null> => {
    asked.current += 1;
    const [mine, turn] = [asked.current, keeper.turn()];
    const answer = await act('summary.read', { articleId });
    if (!answer.ok) return null;
    if (mine !== asked.current) return answer.value;
    hear(answer.value);
    keeper.take(rowsOf(answer.value), turn);
    return answer.value;
  }, [articleId, hear, keeper]);

  /** Reads the summary beside the text that this page has just saved. */
  const readBeside = useCallback(async (savedAt: number) => {
    const now = await read();
    if (now) text.current = { savedAt, hash: now.textHash };
  }, [read]);

  // The text was saved: what rests on it may have fallen.
  const savedAt = save.kind === 'saved' ? save.at : null;
  useEffect(() => {
    if (savedAt !== null) void readBeside(savedAt);
  }, [savedAt, readBeside]);

  // A draft was kept: what is known of it here is of the version before.
  const known = (summary.draft ?? summary.approved)?.version ?? 0;
  const isBehind = kept.keeping === 'kept' && kept.words !== null && kept.words.version !== known && kept.words.version > 0;
  const at = kept.words?.version;
  useEffect(() => {
    if (isBehind) void read();
  }, [isBehind, at, read]);

  const isMaking = summary.job?.state === 'queued' || summary.job?.state === 'running';
  useEffect(() => {
    if (!isMaking) return;
    const asking = setInterval(() => void read(), askEvery);
    return () => clearInterval(asking);
  }, [isMaking, read]);

  const value = useMemo((): SummaryOnDesk => {
    const say = async (answer: { ok: true } | { ok: false; reason: string }, done: string): Promise<boolean> => {
      toast({ text: answer.ok ? done : reasonOf(answer.reason) });
      await read();
      return answer.ok;
    };
    const no = (said: string): null => {
      toast({ text: said });
      return null;
    };
    /** The hash of the text on this page, once the newsroom has it and nothing newer; null, and why is said, where it has not. */
    const textHere = async (): Promise<string | null> => {
      const saved = await engine.saveNow();
      if (saved.kind !== 'saved') return no(t('textNotSaved'));
      if (saved.at !== null && saved.at !== text.current.savedAt) await readBeside(saved.at);
      const now = await read();
      if (!now) return no(reasonOf('offline'));
      return now.textHash === text.current.hash ? now.textHash : no(t('textMoved'));
    };
    return {
      ...kept, summary, findings, isMaking,
      waiting: findings.filter(({ severity }) => severity === 'block').length + summary.reports.length,
      change: keeper.change,
      write: () => keeper.lay({ version: kept.words?.version ?? 0, sentences: [newRow()], keyPoints: [] }),
      takeBack: async (mine) => void await keeper.takeBack(mine),
      drop: keeper.drop,
      make: async () => {
        if (!await keeper.keep() && keeper.state().keeping !== 'empty') return void no(t('notKept'));
        if ((await engine.saveNow()).kind !== 'saved') return void no(t('textNotSaved'));
        const answer = await act('summary.make', { articleId });
        if (answer.ok) keeper.settle(keeper.state().words);
        else toast({ text: reasonOf(answer.reason) });
        await read();
      },
      cancel: async () => void await say(await act('summary.cancel', { articleId }), t('cancelled')),
      reread: async () => {
        if (!await keeper.keep()) return void no(t('notKept'));
        if (await textHere() === null) return;
        if (!await keeper.reread()) no(t('notKept'));
        await read();
      },
      approve: async (override) => {
        if (!await keeper.keep()) return no(t('notKept')) !== null;
        const textHash = await textHere();
        if (textHash === null) return false;
        const version = keeper.state().words?.version ?? 0;
        const answer = await act('summary.approve', { articleId, version, textHash, ...(override ? { override } : {}) });
        if (!answer.ok && answer.reason === 'summaryUnfaithful' && 'findings' in answer) setFindings(answer.findings);
        return say(answer, t('approvedNow'));
      },
      withdraw: async (reason) => say(await act('summary.withdraw', { articleId, reason }), t('withdrawnNow')),
      discard: async () => {
        await keeper.rest();
        const answer = await act('summary.discard', { articleId, version: keeper.state().words?.version ?? 0 });
        if (answer.ok) keeper.settle(null);
        return say(answer, t('discarded'));
      },
      resolve: async (unitKey, outcome) => void await say(await act('summary.resolve', { articleId, unitKey, outcome }), t(`report-${outcome}-done`)),
    };
  }, [articleId, engine, findings, isMaking, keeper, kept, read, readBeside, reasonOf, summary, t, toast]);

  return <Context value={value}>{children}</Context>;
}
