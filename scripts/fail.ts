import { storeProblem } from '#db/store/store-problem.ts';
import { StoreError } from '#db/store/store.ts';
import { EnvironmentError, readEnvironment, type Environment } from '#lib/env.ts';
import { sayError } from './say.ts';

/** Ends a command with one clear line and exit code 1. In a terminal the line takes the place of a half-drawn one. */
export function fail(line: string): never {
  console.error(`${process.stderr.isTTY ? '\r\x1b[K' : ''}✗ ${line}`);
  process.exit(1);
}

/** The same for whatever was thrown: what an operator can mend in one line, anything else with its trace. */
export function failWith(error: unknown, { dataDir, databaseUrl }: Environment): never {
  const problem = error instanceof StoreError ? error.problem : storeProblem(error);
  if (!problem) {
    console.error(error);
    process.exit(1);
  }
  fail(sayError(problem, { folder: databaseUrl ? 'DATABASE_URL' : dataDir, detail: reasonOf(error) }));
}

/** The configuration of this installation, or the end of the command. */
export function environmentOrFail(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    fail(sayError(error.problem, { variable: error.variable }));
  }
}

/** A refused connection has a code and no message where a host has several addresses. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
