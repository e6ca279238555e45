import { hashOf } from '../audit/record.ts';

/** What a form was opened on: the version of a row, null where there was none. Without it whatever stands is replaced: only the system writes so. */
export type Opened = string | null | undefined;

/** The version of a section, topic or author: another one after any change. */
export function versionOf(row: object): string {
  return hashOf(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)))?.slice(0, 32) ?? '';
}

/** Whether what a form was opened on is what stands, has changed since, or is gone. */
export function sinceOpened(before: object | undefined, opened: Opened): 'same' | 'stale' | 'absent' {
  if (opened === undefined) return 'same';
  if (!before) return opened === null ? 'same' : 'absent';
  return opened === versionOf(before) ? 'same' : 'stale';
}

/** Whether a row says all of this already. */
export function saysAlready<T extends object>(row: T, words: Partial<T>): boolean {
  return versionOf({ ...row, ...words }) === versionOf(row);
}
