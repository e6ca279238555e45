'use client';

import { useEffect, useReducer } from 'react';
import { z } from 'zod';
import { changesBetween, type FrontChange } from '#lib/front/changes.ts';
import { frontSlots, type FrontSlot } from '#lib/front/slots.ts';
import { toDraft, toSlots, type Draft, type FrontKind } from './draft.ts';

/** The edition that the draft was begun from is the one that publishing compares. */
type State = { base: number | null; past: Draft[]; draft: Draft; future: Draft[] };
type Step = { kind: 'change'; draft: Draft } | { kind: 'undo' | 'redo' } | { kind: 'load'; draft: Draft; base: number | null };

/** As many steps as an editor would ever take back. */
const longest = 100;

export type FrontDraft = {
  draft: Draft;
  slots: FrontSlot[];
  changes: FrontChange[];
  base: number | null;
  canUndo: boolean;
  canRedo: boolean;
  change: (draft: Draft) => void;
  undo: () => void;
  redo: () => void;
  /** Takes other slots as the draft; `base` where they were begun from another edition. */
  load: (slots: readonly FrontSlot[], base?: number | null) => void;
  /** The draft is published or given up: this device forgets it. */
  forget: () => void;
};

/** The front that is being built: kept on this device until it is published, with every step to be taken back. */
export function useDraft({ current, id, kind, store }: { current: readonly FrontSlot[]; id: number | null; kind: FrontKind; store: string }): FrontDraft {
  const [state, step] = useReducer(advance, { base: id, past: [], draft: toDraft(current, kind), future: [] });
  const slots = toSlots(state.draft);
  const changes = changesBetween(current, slots);

  useEffect(() => {
    const kept = readKept(store);
    if (kept) step({ kind: 'load', draft: toDraft(kept.slots, kind), base: kept.base });
  }, [store, kind]);

  const keep = (draft: Draft, base: number | null) => {
    const kept = toSlots(draft);
    if (base === id && changesBetween(current, kept).length === 0) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify({ base, slots: kept }));
  };
  const take = (draft: Draft | undefined, next: Step) => {
    if (!draft) return;
    keep(draft, state.base);
    step(next);
  };
  return {
    draft: state.draft, slots, changes, base: state.base,
    canUndo: state.past.length > 0, canRedo: state.future.length > 0,
    change: (draft) => take(draft, { kind: 'change', draft }),
    undo: () => take(state.past.at(-1), { kind: 'undo' }),
    redo: () => take(state.future[0], { kind: 'redo' }),
    load: (loaded, base = state.base) => {
      const draft = toDraft(loaded, kind);
      keep(draft, base);
      step({ kind: 'load', draft, base });
    },
    forget: () => localStorage.removeItem(store),
  };
}

function advance(state: State, step: Step): State {
  const { past, draft, future } = state;
  switch (step.kind) {
    case 'change':
      return { ...state, past: [...past, draft].slice(-longest), draft: step.draft, future: [] };
    case 'load':
      return { base: step.base, past: [...past, draft].slice(-longest), draft: step.draft, future: [] };
    case 'undo': {
      const last = past.at(-1);
      return last ? { ...state, past: past.slice(0, -1), draft: last, future: [draft, ...future] } : state;
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next ? { ...state, past: [...past, draft], draft: next, future: rest } : state;
    }
  }
}

const keptDraft = z.object({ base: z.number().nullable(), slots: z.unknown() });

function readKept(store: string): { base: number | null; slots: FrontSlot[] } | null {
  try {
    const kept = keptDraft.safeParse(JSON.parse(localStorage.getItem(store) ?? 'null'));
    const slots = kept.success ? frontSlots.safeParse(kept.data.slots) : null;
    return kept.success && slots?.success ? { base: kept.data.base, slots: slots.data } : null;
  } catch {
    return null;
  }
}
