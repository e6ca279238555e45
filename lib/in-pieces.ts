/** A statement may name so many values: SQLite takes 32,766 of them, PostgreSQL 65,535, and a row has up to a dozen. */
const onePiece = 1000;

/** A list in pieces that a statement can name. */
export function inPieces<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / onePiece) }, (_, index) => list.slice(index * onePiece, (index + 1) * onePiece));
}
