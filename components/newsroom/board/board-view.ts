import type { BoardPage } from '#db/board/desk.ts';

export type SectionName = { groupKey: string; name: string };
export type Person = { id: string; name: string };

/** What becomes due by itself: a story, an embargo, a front, a place on a front. */
export type DueItem = { kind: 'publish' | 'embargo' | 'front' | 'expiry'; at: number; headline: string; href: string; detail: string | null };

export type BoardView = BoardPage & { due: readonly DueItem[]; sections: readonly SectionName[]; people: readonly Person[] };
