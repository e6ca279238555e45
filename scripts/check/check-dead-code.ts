import path from 'node:path';
import { z } from 'zod';
import type { Finding, Outcome } from './finding.ts';
import { complaint, runTool } from './run-tool.ts';

const named = z.object({ name: z.string(), line: z.number().optional() });
const report = z.object({ issues: z.array(z.object({ file: z.string() }).catchall(z.unknown())) });

const kinds: Record<string, string> = {
  files: 'is used by nothing',
  exports: 'is exported and imported nowhere',
  types: 'is a type exported and imported nowhere',
  nsExports: 'is exported and imported nowhere',
  nsTypes: 'is a type exported and imported nowhere',
  enumMembers: 'is used nowhere',
  namespaceMembers: 'is used nowhere',
  duplicates: 'is exported twice',
  dependencies: 'is a dependency that nothing imports',
  devDependencies: 'is a development dependency that nothing uses',
  optionalPeerDependencies: 'is imported and not in package.json',
  unlisted: 'is imported and not in package.json',
  binaries: 'is run and not in package.json',
  unresolved: 'cannot be found',
};

/** knip's verdict: no file, export or dependency without a use. `knip.json` says where the code begins. */
export async function checkDeadCode(root: string): Promise<Outcome> {
  const run = await runTool(root, 'knip/bin/knip.js', ['--reporter', 'json', '--no-progress']);
  if (!run.stdout.startsWith('{')) return { figure: '', findings: [{ file: 'knip.json', message: complaint('knip', run) }] };
  const { issues } = report.parse(JSON.parse(run.stdout));
  const findings = issues.flatMap((issue) => Object.entries(kinds).flatMap(([kind, meaning]) => readIssues(issue.file, issue[kind], meaning)));
  if (run.code !== 0 && findings.length === 0) findings.push({ file: 'knip.json', message: complaint('knip', run) });
  return { figure: 'no file, export or dependency unused', findings };
}

function readIssues(file: string, found: unknown, meaning: string): Finding[] {
  const parsed = z.array(z.union([named, z.array(named)])).safeParse(found);
  if (!parsed.success) return [];
  return parsed.data.flat().map(({ name, line }) => ({ file, line, message: name === file ? meaning : `${path.posix.normalize(name)} ${meaning}` }));
}
