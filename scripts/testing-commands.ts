import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { environmentWith } from '#lib/env.ts';

type Command = { args: string[]; cwd?: string; environment?: Record<string, string> };
export type Running = { child: ChildProcess; printed: () => string; ended: Promise<{ code: number | null; printed: string }> };

/** Configuration that the machine of the tests may have, taken back; words in English. */
const plain = { DATABASE_URL: '', DATA_DIR: '', SITE_URL: '', PORT: '', INIT_CWD: '', LC_ALL: 'C.UTF-8' };

/** Starts a program on this Node as an operator would, and collects what it prints. */
export function startNode({ args, cwd = process.cwd(), environment = {} }: Command): Running {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: environmentWith({ ...plain, ...environment }) });
  let printed = '';
  const take = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<{ code: number | null; printed: string }>((resolve) => child.on('close', (code) => resolve({ code, printed })));
  return { child, printed: () => printed, ended };
}

/** Runs one of our commands to its end. */
export function runCommand(name: string, { args = [], environment = {} }: Partial<Command>): Running['ended'] {
  const prelude = new URL('./quick-imports.ts', import.meta.url).href;
  return startNode({ args: ['--disable-warning=ExperimentalWarning', '--import', prelude, `scripts/${name}.ts`, ...args], environment }).ended;
}

/** Waits until a command has printed something that matches. */
export async function untilPrinted({ printed, ended }: Running, pattern: RegExp): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!pattern.test(printed())) {
    if (over) throw new Error(`ended without ${String(pattern)}: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Makes folders for a file of tests; they go when its tests are over. */
export function folderMaker(): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-scripts-'));
    made.push(folder);
    return folder;
  };
}

/** Writes files by their paths below a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
}

/** Whether a process with this number is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
