import fs from 'node:fs';
import path from 'node:path';
import { storeProblem } from './store-problem.ts';
import { StoreError } from './store.ts';

/** Makes the data folder, if it is not there, and throws `StoreError` when it cannot be written: only the operator can mend that. */
export function makeDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    fs.accessSync(dataDir, fs.constants.W_OK);
  } catch (error) {
    throw new StoreError(storeProblem(error) ?? 'dataFolderReadOnly', { cause: error });
  }
}

/** Node's own recursive `mkdir` never ends where the system makes no folders, as below `/proc`. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!fs.existsSync(folder)) throw error;
  }
}
