'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DeskSummary } from '#db/summaries/desk.ts';
import type { Finding } from '#lib/ai/finding.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useErrorWords, useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { newRow, rowsOf, unitsOf, withSources, type Rows } from './summary-rows.ts';

type Keeping = 'kept' | 'changed' | 'keeping' | 'failed';

type SummaryOnDesk = {
  /** What the newsroom said last. */
  summary: DeskSummary;
  /** The words as they lie before the editor; null while there are none. */
  words: Rows | null;
  findings: Finding[];
  keeping: Keeping;
  isMaking: boolean;
  /** How many things stand between the draft and its approval, or wait to be looked at. */
  waiting: number;
  change: (words: Rows) => void;
  /** Begins with an empty line. */
  write: () => void;
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

/** A pause in typing after which the draft is kept, and how often a job is asked after; milliseconds. */
const pause = 900;
const askEvery = 700;

/** The summary of the story that is open: kept as it is written, made by the machine, approved by a person. */
export function SummaryDesk({ children }: { children: ReactNode }) {
  const t = useWords('DeskSummary');
  const reasonOf = useErrorWords();
  const toast = useToast();
  const { story, engine, save } = useDesk();
  const articleId = story.id;
  const [summary, setSummary] = useState(story.summary);
  const [words, setWords] = useState<Rows | null>(() => rowsOf(story.summary));
  const [findings, setFindings] = useState<Finding[]>(story.summary.draft?.findings ?? []);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const latest = useRef({ words, dirty: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const inFlight = useRef<Promise<boolean> | null>(null);

  const show = useCallback((next: Rows | null) => {
    latest.current.words = next;
    setWords(next);
  }, []);

  /** What the newsroom has; the editor's own words stay if they have not been kept yet. */
  const read = useCallback(async () => {
    const answer = await act('summary.read', { articleId });
    if (!answer.ok) return;
    setSummary(answer.value);
    setFindings(answer.value.draft?.findings ?? []);
    const { words: mine, dirty } = latest.current;
    const theirs = answer.value.draft ?? answer.value.approved;
    if (!dirty && (theirs?.version !== mine?.version || theirs === null)) show(rowsOf(answer.value));
  }, [articleId, show]);

  const send = useCallback(async (): Promise<boolean> => {
    const sent = latest.current.words;
    if (!sent) return true;
    const units = unitsOf(sent);
    if (units.sentences.length === 0) return true;
    setKeeping('keeping');
    latest.current.dirty = false;
    const answer = await act('summary.save', { articleId, version: sent.version, ...units });
    if (!answer.ok) {
      latest.current.dirty = true;
      setKeeping('failed');
      toast({ text: reasonOf(answer.reason) });
      if (answer.reason === 'summaryChanged') {
        latest.current.dirty = false;
        await read();
        setKeeping('kept');
      }
      return false;
    }
    setFindings(answer.value.findings);
    const now = latest.current.words;
    show(now === sent || !now ? withSources(sent, answer.value) : { ...now, version: answer.value.version });
    if (!latest.current.dirty) {
      setKeeping('kept');
      await read();
    }
    return true;
  }, [articleId, read, reasonOf, show, toast]);

  /** One request at a time; what was typed meanwhile goes with the next. */
  const keep = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (inFlight.current) await inFlight.current;
    if (!latest.current.dirty) return true;
    inFlight.current = send().finally(() => (inFlight.current = null));
    return inFlight.current;
  }, [send]);

  useEffect(() => () => void keep(), [keep]);

  // The text was saved: what rests on it may have fallen.
  const savedAt = save.kind === 'saved' ? save.at : null;
  useEffect(() => {
    if (savedAt !== null) void read();
  }, [savedAt, read]);

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
    const settled = () => {
      latest.current.dirty = false;
      setKeeping('kept');
      show(null);
    };
    return {
      summary, words, findings, keeping, isMaking,
      waiting: findings.filter(({ severity }) => severity === 'block').length + summary.reports.length,
      change: (next) => {
        latest.current.dirty = true;
        setKeeping('changed');
        show(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void keep(), pause);
      },
      write: () => show({ version: latest.current.words?.version ?? 0, sentences: [newRow()], keyPoints: [] }),
      make: async () => {
        await keep();
        await engine.saveNow();
        latest.current.dirty = false;
        const answer = await act('summary.make', { articleId });
        if (!answer.ok) toast({ text: reasonOf(answer.reason) });
        await read();
      },
      cancel: async () => void await say(await act('summary.cancel', { articleId }), t('cancelled')),
      reread: async () => {
        await engine.saveNow();
        latest.current.dirty = true;
        await keep();
      },
      approve: async (override) => {
        if (!await keep()) return false;
        await engine.saveNow();
        const version = latest.current.words?.version ?? 0;
        const answer = await act('summary.approve', { articleId, version, ...(override ? { override } : {}) });
        if (!answer.ok && answer.reason === 'summaryUnfaithful' && 'findings' in answer) setFindings(answer.findings);
        return say(answer, t('approvedNow'));
      },
      withdraw: async (reason) => say(await act('summary.withdraw', { articleId, reason }), t('withdrawnNow')),
      discard: async () => {
        const version = latest.current.words?.version ?? 0;
        const answer = await act('summary.discard', { articleId, version });
        if (answer.ok) settled();
        return say(answer, t('discarded'));
      },
      resolve: async (unitKey, outcome) => void await say(await act('summary.resolve', { articleId, unitKey, outcome }), t(`report-${outcome}-done`)),
    };
  }, [articleId, engine, findings, isMaking, keep, keeping, read, reasonOf, show, summary, t, toast, words]);

  return <Context value={value}>{children}</Context>;
}
