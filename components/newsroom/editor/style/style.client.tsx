'use client';

import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { checkStyle } from '#lib/text/house-style/check-style.ts';
import type { StyleFinding } from '#lib/text/house-style/style-finding.ts';
import { act } from '../../act.ts';
import { useToast } from '../../ui/toasts.client.tsx';
import { useWords } from '../../words.client.tsx';
import { useDesk } from '../desk.client.tsx';
import { keyOf, lineOf, repairedLines, styleTexts } from './style-texts.ts';

type Style = {
  findings: StyleFinding[];
  /** Repairs all of these that have a repair. */
  repair: (findings: StyleFinding[]) => void;
  /** How many rest in this text because somebody said so. */
  resting: number;
  ignore: (finding: StyleFinding) => void;
  /** Brings up again all that rest. */
  wake: () => void;
};

const Context = createContext<Style | null>(null);

/** Long enough to be done with a word. */
const pause = 700;

/** What the house style has to say of the text, looked at whenever nothing else is going on. */
export function StyleDesk({ children }: { children: ReactNode }) {
  const t = useWords('DeskStyle');
  const toast = useToast();
  const { story, store, body } = useDesk();
  const [found, setFound] = useState<StyleFinding[]>([]);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(() => new Set(story.ignoredRemarks));
  const findings = useMemo(() => found.filter((finding) => !ignored.has(keyOf(finding))), [found, ignored]);

  useEffect(() => {
    const check = () => setFound(checkStyle({ blocks: styleTexts(store.get()), locale: story.locale, spellings: story.spellings, numerals: story.numerals }));
    let stop = whenIdle(check, 50);
    const unsubscribe = store.subscribe(() => {
      stop();
      stop = whenIdle(check, pause);
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [store, story.locale, story.spellings, story.numerals]);

  useEffect(() => {
    body.current?.highlight(findings.filter((finding) => lineOf(finding.blockId) === null).map((finding) => ({ id: keyOf(finding), kind: finding.kind, blockId: finding.blockId, from: finding.from, to: finding.to })));
  }, [body, findings]);

  const style = useMemo((): Style => {
    const keep = async (remark: { remark: string; ignored: boolean }) => {
      const answer = await act('article.ignoreRemark', { id: story.id, ...remark });
      if (!answer.ok) toast({ text: t('ignoreNotKept') });
    };
    return {
      findings,
      resting: found.length - findings.length,
      ignore: (finding) => {
        setIgnored((known) => new Set(known).add(keyOf(finding)));
        void keep({ remark: keyOf(finding), ignored: true });
      },
      wake: () => {
        const woken = new Set(found.map(keyOf).filter((key) => ignored.has(key)));
        setIgnored((known) => new Set([...known].filter((key) => !woken.has(key))));
        for (const remark of woken) void keep({ remark, ignored: false });
      },
      repair: (wanted) => {
        const lines = repairedLines(store.get(), wanted);
        if (Object.keys(lines).length > 0) store.patch(lines);
        const edits = wanted.filter((finding) => lineOf(finding.blockId) === null).flatMap(({ blockId, edits: own }) => own.map((edit) => ({ blockId, ...edit })));
        // From the end, so that the places before it stay where they are.
        for (const edit of edits.toSorted((a, b) => b.from - a.from)) body.current?.replaceRange(edit);
      },
    };
  }, [found, findings, ignored, store, body, story.id, toast, t]);

  return <Context value={style}>{children}</Context>;
}

export function useStyle(): Style {
  const style = useContext(Context);
  if (!style) throw new Error('the house style is asked outside of its desk');
  return style;
}

function whenIdle(run: () => void, ms: number): () => void {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(run, { timeout: 2000 });
    else run();
  }, ms);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
