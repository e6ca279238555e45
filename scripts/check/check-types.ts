import fs from 'node:fs';
import path from 'node:path';
import type { Finding, Outcome } from './finding.ts';
import { complaint, runTool } from './run-tool.ts';

/** TypeScript's own verdict on the whole project. Next's generated types are brought up to date first. */
export async function checkTypes(root: string): Promise<Outcome> {
  if (fs.existsSync(path.join(root, 'next.config.ts'))) {
    const generated = await runTool(root, 'next/dist/bin/next', ['typegen']);
    if (generated.code !== 0) return { figure: '', findings: [{ file: 'next.config.ts', message: complaint('next typegen', generated) }] };
  }
  const run = await runTool(root, 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '--listFiles']);
  const lines = run.stdout.split('\n');
  const findings = lines.flatMap(readError);
  if (run.code !== 0 && findings.length === 0) findings.push({ file: 'tsconfig.json', message: complaint('tsc', run) });
  const ours = lines.filter((line) => path.isAbsolute(line) && !line.includes('node_modules')).length;
  if (ours === 0 && findings.length === 0) findings.push({ file: 'tsconfig.json', message: 'tsc looked at no file of ours' });
  return { figure: `${ours} files`, findings };
}

function readError(line: string): Finding[] {
  const [, file, at, message] = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/.exec(line) ?? [];
  if (file && message) return [{ file, line: Number(at), message }];
  const [, general] = /^error (TS\d+: .*)$/.exec(line) ?? [];
  return general ? [{ file: 'tsconfig.json', message: general }] : [];
}
