import path from 'node:path';
import { z } from 'zod';
import type { Outcome } from './finding.ts';
import { complaint, home, runTool } from './run-tool.ts';

const report = z.array(z.object({
  filePath: z.string(),
  messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string(), line: z.number().optional() })),
}));

/** ESLint with types, and our own rules. A warning counts as much as an error. */
export async function checkLint(root: string): Promise<Outcome> {
  const run = await runTool(root, 'eslint/bin/eslint.js', ['--config', path.join(home, 'eslint.config.mjs'), '--format', 'json', '.']);
  if (!run.stdout.startsWith('[')) return { figure: '', findings: [{ file: 'eslint.config.mjs', message: complaint('eslint', run) }] };
  const files = report.parse(JSON.parse(run.stdout));
  const findings = files.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line }) => ({
      file: path.relative(root, filePath),
      line,
      message: ruleId ? `${message} (${ruleId})` : message,
    })),
  );
  return { figure: `${files.length} files`, findings };
}
