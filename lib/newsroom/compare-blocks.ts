import type { Block } from '../body/schema.ts';
import { fingerprint } from './fingerprint.ts';

/** Whose text stays at one place. `both`: mine, then theirs. */
export type Side = 'mine' | 'theirs' | 'both';

/** Who changed a place since both sides had the same text. Without that text every difference is `both`. */
export type ChangedBy = 'nobody' | 'me' | 'them' | 'both';

/** One place of the text as both sides have it; null where a side has nothing. */
export type BlockRow = { id: string; mine: Block | null; theirs: Block | null; changedBy: ChangedBy };

type Texts = { mine: Block[]; theirs: Block[]; base: Block[] | null };

/** Lays two texts side by side, block by block. Blocks meet by their ids; where the order differs, mine counts. */
export function compareBlocks({ mine, theirs, base }: Texts): BlockRow[] {
  const ofTheirs = byId(theirs);
  const ofMine = byId(mine);
  const ofBase = base && byId(base);
  const meeting = new Set(longestCommon(mine.map(idOf), theirs.map(idOf)));
  const rows: BlockRow[] = [];
  const queue = theirs.filter((block) => meeting.has(idOf(block)) || !ofMine.has(idOf(block)));
  const row = (id: string): BlockRow => {
    const here = ofMine.get(id) ?? null;
    const there = ofTheirs.get(id) ?? null;
    return { id, mine: here, theirs: there, changedBy: changedBy({ mine: here, theirs: there, base: ofBase && (ofBase.get(id) ?? null) }) };
  };
  const takeTheirsUntil = (id: string | null) => {
    for (let next = queue[0]; next && idOf(next) !== id; next = queue[0]) {
      rows.push(row(idOf(next)));
      queue.shift();
    }
  };
  for (const block of mine) {
    if (meeting.has(idOf(block))) {
      takeTheirsUntil(idOf(block));
      queue.shift();
    }
    rows.push(row(idOf(block)));
  }
  takeTheirsUntil(null);
  return rows;
}

/** Which side a difference takes by itself: whoever changed it alone. Null where people have to decide. */
export function sideOf(changed: ChangedBy): Side | null {
  switch (changed) {
    case 'nobody':
    case 'me':
      return 'mine';
    case 'them':
      return 'theirs';
    case 'both':
      return null;
  }
}

/** Who changed something that both sides may have changed; `base` is null when what they started from is not known. */
export function changedBy<T>({ mine, theirs, base }: { mine: T; theirs: T; base: T | null }): ChangedBy {
  const here = fingerprint(mine);
  const there = fingerprint(theirs);
  if (here === there) return 'nobody';
  if (base === null && (mine !== null && theirs !== null)) return 'both';
  const before = fingerprint(base);
  if (before === there) return 'me';
  return before === here ? 'them' : 'both';
}

/** The text that the decisions make. A place without one keeps both. `newId` names a block that would repeat an id. */
export function mergeBlocks(rows: BlockRow[], { sides, newId }: { sides: ReadonlyMap<string, Side>; newId: () => string }): Block[] {
  return rows.flatMap((row) => {
    switch (sides.get(row.id) ?? sideOf(row.changedBy) ?? 'both') {
      case 'mine':
        return row.mine ?? [];
      case 'theirs':
        return row.theirs ?? [];
      case 'both':
        return row.mine && row.theirs ? [row.mine, renamed(row.theirs, newId())] : [row.mine ?? [], row.theirs ?? []].flat();
    }
  });
}

function renamed<B extends Block>(block: B, id: string): B {
  return { ...block, attrs: { ...block.attrs, id } };
}

const idOf = (block: Block) => block.attrs.id;
const byId = (blocks: Block[]) => new Map(blocks.map((block) => [idOf(block), block]));

/** The longest run of ids that stands in both lists in the same order. */
function longestCommon(a: string[], b: string[]): string[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const common: string[] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    const id = a[row];
    if (id !== undefined && id === b[column]) {
      common.push(id);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return common;
}
