import type { FrontOf, ShelfStory } from '#db/fronts/desk.ts';
import type { Section } from '#db/sections/published.ts';
import type { Place } from '#lib/front/changes.ts';
import type { FrontDraft } from './use-draft.client.tsx';
import type { FrontKind, Row } from './draft.ts';

/** What is asked of the editor in a dialog. */
export type Asked =
  | { kind: 'expiry' | 'rule'; key: string }
  | { kind: 'story'; place: Place }
  | { kind: 'newRule'; place: Place }
  | { kind: 'schedule' | 'history' | 'preview' };

/** What the parts of the builder share. */
export type Builder = {
  of: FrontOf;
  kind: FrontKind;
  mayPublish: boolean;
  sections: readonly Section[];
  stories: ReadonlyMap<number, ShelfStory>;
  front: FrontDraft;
  now: number;
  ask: (asked: Asked) => void;
  /** Puts rows, by their keys or anew, into a place. */
  putRows: (rows: Row[], place: Place, index: number) => void;
  /** What is being carried, in words; null puts it down. */
  lift: (what: string | null) => void;
};
