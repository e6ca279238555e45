import { fingerprint } from './fingerprint.ts';

/** A place on this device for one text. Full or switched-off storage is a silent no: the newsroom's copy is the other leg. */
export type Keeper = { set: (text: string) => void; remove: () => void };

/** What this device kept of a text that the newsroom had not acknowledged. */
export type Kept<C> = {
  content: C;
  /** The version it was written on top of. */
  version: number;
  at: number;
  /** Fingerprints of what had been sent from here without an answer. */
  unanswered: string[];
};

export function keptText<C>(kept: Kept<C>): string {
  return JSON.stringify(kept);
}

/** Reads what was kept; `readContent` says whether the words are still of the form the editor knows. */
export function readKept<C>(text: string, readContent: (value: unknown) => C | null): Kept<C> | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  if (!('content' in value) || !('version' in value) || !('at' in value) || !('unanswered' in value)) return null;
  const { version, at, unanswered } = value;
  if (typeof version !== 'number' || typeof at !== 'number' || !Array.isArray(unanswered)) return null;
  const content = readContent(value.content);
  if (content === null) return null;
  return { content, version, at, unanswered: unanswered.filter((print): print is string => typeof print === 'string') };
}

/**
 * What to do with a kept text when the story is opened again. `none`: the newsroom has it. `continues`: it goes on from
 * what the newsroom has. `parted`: somebody saved something else meanwhile, both have to be looked at.
 */
export function relationOf<C>(kept: Kept<C>, server: { version: number; content: C }): 'none' | 'continues' | 'parted' {
  const there = fingerprint(server.content);
  if (fingerprint(kept.content) === there) return 'none';
  return kept.version === server.version || kept.unanswered.includes(there) ? 'continues' : 'parted';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
