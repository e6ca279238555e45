import type { StoreProblem } from './store.ts';

/** What an operator can mend about the disk or the database, by the code of the error or of one that caused it; null for anything else. */
export function storeProblem(error: unknown): StoreProblem | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = 'code' in error ? String(error.code) : '';
  const known = problems.find(([pattern]) => pattern.test(code));
  return known ? known[1] : storeProblem('cause' in error ? error.cause : null);
}

const problems: [RegExp, StoreProblem][] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, 'diskFull'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT)/, 'databaseDamaged'],
  [/^SQLITE_(BUSY|LOCKED)/, 'databaseBusy'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EROFS|EPERM|ENOTDIR|EEXIST)/, 'dataFolderReadOnly'],
];
