import path from 'node:path';
import type { Finding, Outcome } from './finding.ts';
import { isCode, isTest, listFiles, readSource } from './source-tree.ts';

const limits = { file: 300, test: 400, folder: 24 } as const;

/** Words, generated SQL and demonstration stories are as long as they are. */
const anyLength = /^(messages|db\/store\/migrations|db\/seed\/stories)\//;
/** Folders that grow by nature: one record per decision, one file per migration, story or asset. */
const anyNumber = /^(db\/store\/migrations|db\/seed\/stories|docs\/decisions|public)(\/|$)/;

/** House rule 1: short files, small folders. */
export async function checkSizes(root: string): Promise<Outcome> {
  const files = listFiles(root);
  const measured = files
    .filter((file) => (isCode(file) || file.endsWith('.css')) && !anyLength.test(file))
    .map((file) => ({ file, lines: countLines(readSource(root, file).text) }));
  const counts = measured.map(({ lines }) => lines).sort((a, b) => a - b);
  const figure = `${measured.length} files, median ${quantile(counts, 0.5)}, 90th percentile ${quantile(counts, 0.9)}, longest ${counts.at(-1) ?? 0}`;
  return { figure, findings: [...measured.flatMap(tooLong), ...crowded(files)] };
}

function tooLong({ file, lines }: { file: string; lines: number }): Finding[] {
  const limit = isTest(file) ? limits.test : limits.file;
  return lines > limit ? [{ file, line: limit + 1, message: `${lines} lines, at most ${limit}: split it by noun or verb` }] : [];
}

function crowded(files: readonly string[]): Finding[] {
  const folders = Map.groupBy(files.map((file) => path.posix.dirname(file)), (folder) => folder);
  return [...folders]
    .filter(([folder, members]) => !anyNumber.test(folder) && members.length > limits.folder)
    .map(([folder, members]) => ({ file: folder, message: `${members.length} files in one folder, at most ${limits.folder}` }));
}

function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
