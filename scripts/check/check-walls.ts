import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Finding, Outcome } from './finding.ts';
import { complaint, home, runTool } from './run-tool.ts';

const step = z.object({ name: z.string() });
const cruised = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
  summary: z.object({
    violations: z.array(z.object({
      from: z.string(),
      to: z.string(),
      rule: z.object({ name: z.string() }),
      cycle: z.array(step).optional(),
      via: z.array(step).optional(),
    })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().optional() })) }),
  }),
});
type Cruise = z.infer<typeof cruised>;
type Violation = Cruise['summary']['violations'][number];

const folders = ['app', 'components', 'db', 'lib', 'scripts', 'e2e', 'proxy.ts', 'next.config.ts'];
/** What is reached is followed from here on: the public routes, and what they read. */
const starts = ['app/*/layout.tsx', 'app/*/?reader?/**/*.{ts,tsx}', 'app/{feeds,sitemaps,api,media}/**/*.{ts,tsx}', 'db/*/published.ts'];
const start = /^(app\/(\[locale\]\/(layout\.tsx$|\(reader\)\/)|(feeds|sitemaps|api|media)\/)|db\/[^/]+\/published\.ts$)/;
/** With a TypeScript it does not know, dependency-cruiser sees no module at all and is content. */
const fewestModules = 10;
const mostIslands = 8;
const readerRoot = /^app\/\[locale\]\/(layout\.tsx$|\(reader\)\/)/;

/** The walls of the house: imports as they are written, then what can be reached at run time. */
export async function checkWalls(root: string): Promise<Outcome> {
  const there = (place: string) => fs.existsSync(path.join(root, place.split('/', 1)[0] ?? ''));
  const [all, begins] = [folders.filter(there), starts.filter(there)];
  const [written, reached] = await Promise.all([
    cruise(root, '.dependency-cruiser.mjs', all),
    cruise(root, 'scripts/check/reach.dependency-cruiser.mjs', begins.length > 0 ? begins : all),
  ]);
  const broken = [written, reached].flatMap((run) => ('broken' in run ? run.broken : []));
  if ('broken' in written || 'broken' in reached) return { figure: '', findings: broken };
  const modules = written.modules.filter(({ source }) => !source.includes('node_modules') && fs.existsSync(path.join(root, source)));
  const walls = [written, reached].flatMap(({ summary }) => summary.ruleSetUsed.forbidden);
  const findings = [written, reached].flatMap(({ summary }) =>
    summary.violations.map((violation) => ({
      file: violation.from,
      line: lineOf(root, violation),
      message: `${violation.rule.name}: ${wayOf(violation)}. ${walls.find(({ name }) => name === violation.rule.name)?.comment ?? ''}`,
    })),
  );
  if (modules.length < fewestModules) {
    findings.push({ file: '.dependency-cruiser.mjs', line: 1, message: `only ${modules.length} modules cruised: dependency-cruiser does not see the code` });
  }
  const followed = new Set(reached.modules.map(({ source }) => source));
  for (const { source } of modules) {
    if (start.test(source) && !followed.has(source)) findings.push({ file: source, line: 1, message: 'is read by the public, and nobody looked at what it reaches' });
  }
  const islands = readerIslands(reached);
  if (islands.length > mostIslands) {
    findings.push({ file: 'app/[locale]/(reader)', line: 1, message: `few-islands: ${islands.length} client files reach the reader, at most ${mostIslands}: ${islands.join(', ')}` });
  }
  return { figure: `${walls.length} walls, ${modules.length} modules, ${islands.length} reader islands`, findings };
}

async function cruise(root: string, config: string, from: readonly string[]): Promise<Cruise | { broken: Finding[] }> {
  const run = await runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', ['--config', path.join(home, config), '--output-type', 'json', ...from]);
  if (!run.stdout.startsWith('{')) return { broken: [{ file: config, message: complaint('dependency-cruiser', run) }] };
  return cruised.parse(JSON.parse(run.stdout));
}

function wayOf({ to, cycle, via }: Violation): string {
  return `→ ${[...(cycle ?? via ?? [])].map(({ name }) => name).join(' → ') || to}`;
}

/** Where the first step of the way is imported. */
function lineOf(root: string, { from, to, cycle, via }: Violation): number {
  const next = (cycle ?? via)?.[0]?.name ?? to;
  const name = path.posix.basename(next).replace(/\.[a-z]+$/, '');
  const packageName = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(next)?.[1];
  const lines = fs.readFileSync(path.join(root, from), 'utf8').split('\n');
  const found = lines.findIndex((line) => /\b(from|import)\b/.test(line) && line.includes(packageName ?? name));
  return Math.max(found, 0) + 1;
}

/** Client files that some page of the reader's site brings to the browser. */
function readerIslands({ modules }: Cruise): string[] {
  const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]));
  const seen = new Set([...imports.keys()].filter((source) => readerRoot.test(source)));
  for (const source of seen) imports.get(source)?.forEach((next) => seen.add(next));
  return [...seen].filter((source) => source.endsWith('.client.tsx'));
}
