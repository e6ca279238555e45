import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { z } from 'zod';
import { environmentWith } from '#lib/env.ts';

export type Count = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number() });
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) });
const plainLine = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g;

type Run = { args: string[]; report: string | null; environment: Record<string, string> };

/**
 * Runs one of the test tools on this Node and counts by the tool's own report, or by its closing plain line. A tool
 * that fails without counting a failure, or counts nothing at all, is one failure.
 */
export async function runCounted({ args, report, environment }: Run): Promise<Count> {
  const { code, output } = await run(args, environment);
  const count = report ? readReport(report) : readPlainLine(output);
  if (!count || count.passed + count.failed === 0 || (code !== 0 && count.failed === 0)) {
    return { passed: count?.passed ?? 0, failed: 1, skipped: count?.skipped ?? 0 };
  }
  return count;
}

/** Flaky means failed: a journey that passes at the second try has found something. */
function readReport(file: string): Count | null {
  if (!fs.existsSync(file)) return null;
  const json: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unit = vitestReport.safeParse(json);
  if (unit.success) {
    return { passed: unit.data.numPassedTests, failed: unit.data.numFailedTests, skipped: unit.data.numPendingTests + unit.data.numTodoTests };
  }
  const { stats } = playwrightReport.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function readPlainLine(output: string): Count | null {
  const last = [...output.matchAll(plainLine)].at(-1);
  return last ? { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) } : null;
}

function run(args: string[], environment: Record<string, string>): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: environmentWith(environment) });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}
