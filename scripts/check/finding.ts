/** One thing that is wrong, at a place. `file` is relative to the root. */
export type Finding = { file: string; line?: number; message: string };

/** What a check has to say: a figure for the log, and everything that is wrong. */
export type Outcome = { figure: string; findings: Finding[] };

export type Check = { name: string; run: (root: string) => Promise<Outcome> };

export function printFinding({ file, line, message }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`}  ${message}`;
}
