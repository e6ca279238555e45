import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** Where the tools and their configurations stand: this project, whatever root is checked. */
export const home = path.resolve(import.meta.dirname, '../..');

export type Run = { code: number | null; stdout: string; stderr: string };

const places = Math.max(2, os.availableParallelism());
const waiting: (() => void)[] = [];
let running = 0;

/** Runs a script of a package on this Node, in `root`. No more tools run at a time than there are processors. */
export async function runTool(root: string, script: string, args: readonly string[]): Promise<Run> {
  if (running >= places) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await run(root, [path.join(home, 'node_modules', script), ...args]);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function run(root: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
  });
}

/** For a tool that broke rather than found something: what it said last. */
export function complaint(tool: string, { code, stdout, stderr }: Run): string {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-12).join('\n  ');
  return `${tool} failed (exit ${code}): ${said}`;
}
