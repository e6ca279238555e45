import { StoreError, type StoreProblem } from '#db/store/store.ts';
import { sayError } from './say.ts';

/** Ends a command with one clear line and exit code 1. */
export function fail(line: string): never {
  console.error(`✗ ${line}`);
  process.exit(1);
}

/** The same for whatever was thrown: what an operator can mend in one line, anything else with its trace. */
export function failWith(error: unknown, place: { dataDir: string }): never {
  const problem = problemOf(error);
  if (problem) fail(sayError(problem, { folder: place.dataDir }));
  console.error(error);
  process.exit(1);
}

function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreError) return error.problem;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'diskFull';
  if (code === 'EROFS' || code === 'EACCES' || code === 'SQLITE_READONLY') return 'dataFolderReadOnly';
  return null;
}
