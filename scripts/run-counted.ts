import fs from 'node:fs';
import { z } from 'zod';
import { runNode } from './run-node.ts';

export type Count = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number() });
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) });
/** How our own checks close. */
const plainLine = /(\d+) checks passed, (\d+) failed(?:, (\d+) skipped)?/g;

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

async function run(args: string[], environment: Record<string, string>): Promise<{ code: number; output: string }> {
  let output = '';
  const { ended } = runNode({
    args,
    environment,
    onOutput: (chunk, to) => {
      output += chunk.toString();
      process[to].write(chunk);
    },
  });
  const code = await ended;
  return { code, output };
}
