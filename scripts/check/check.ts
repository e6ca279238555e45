import { parseArgs } from 'node:util';
import { checkCss } from './check-css.ts';
import { checkDeadCode } from './check-dead-code.ts';
import { checkLint } from './check-lint.ts';
import { checkMessages } from './check-messages.ts';
import { checkMigrations } from './check-migrations.ts';
import { checkNames } from './check-names.ts';
import { checkSizes } from './check-sizes.ts';
import { checkTypes } from './check-types.ts';
import { checkWalls } from './check-walls.ts';
import { printFinding, type Check, type Outcome } from './finding.ts';
import { home } from './run-tool.ts';

/**
 * `npm run check`: everything that docs and taste ask of the code and a machine can answer.
 * `npm run check -- lint walls` runs some; `--root <folder>` looks at another tree. The slowest begin first.
 */
const checks: readonly Check[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: checkLint },
  { name: 'walls', run: checkWalls },
  { name: 'sizes', run: checkSizes },
  { name: 'names', run: checkNames },
  { name: 'dead code', run: checkDeadCode },
  { name: 'messages', run: checkMessages },
  { name: 'css', run: checkCss },
  { name: 'migrations', run: checkMigrations },
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: home } } });
process.exitCode = await check({ root: values.root, names: positionals });

async function check({ root, names }: { root: string; names: readonly string[] }): Promise<number> {
  const unknown = names.filter((name) => !checks.some((one) => slug(one) === name));
  if (unknown.length > 0) {
    console.error(`No check is called ${unknown.join(', ')}. There are: ${checks.map(slug).join(', ')}`);
    return 2;
  }
  const started = Date.now();
  const chosen = checks.filter((one) => names.length === 0 || names.includes(slug(one)));
  const running = chosen.map((one) => ({ name: one.name, outcome: settle(one, root) }));
  let findings = 0;
  let failed = 0;
  for (const { name, outcome } of running) {
    const found = await outcome;
    print(name, found);
    findings += found.findings.length;
    failed += found.findings.length > 0 ? 1 : 0;
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n${running.length - failed} checks passed, ${failed} failed: ${findings} finding${findings === 1 ? '' : 's'}, ${seconds} s`);
  return failed > 0 ? 1 : 0;
}

function slug({ name }: Check): string {
  return name.replace(' ', '-');
}

/** A check that breaks has not passed. */
async function settle({ name, run }: Check, root: string): Promise<Outcome> {
  try {
    return await run(root);
  } catch (error) {
    return { figure: '', findings: [{ file: `scripts/check`, message: `${name} broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }] };
  }
}

function print(name: string, { figure, findings }: Outcome): void {
  console.log(findings.length === 0 ? `✓ ${name} (${figure})` : `✗ ${name}: ${findings.length}`);
  const inOrder = findings.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  for (const finding of inOrder) console.log(`  ${printFinding(finding)}`);
}
