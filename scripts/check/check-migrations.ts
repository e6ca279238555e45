import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Finding, Outcome } from './finding.ts';
import { complaint, home, runTool } from './run-tool.ts';

const dialects = ['sqlite', 'pg'] as const;
type Dialect = (typeof dialects)[number];

/** What drizzle-kit needs to read the schema; it works on a copy, for it would write what is missing. */
const copied = ['package.json', 'tsconfig.json', 'db', 'lib', 'messages'];

/** The migrations of both databases say what the schema says: drizzle-kit would add none. */
export async function checkMigrations(root: string): Promise<Outcome> {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-migrations-'));
  try {
    for (const name of copied) {
      if (fs.existsSync(path.join(root, name))) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    fs.symlinkSync(path.join(home, 'node_modules'), path.join(copy, 'node_modules'));
    const findings = await Promise.all(dialects.map((dialect) => inStep(copy, dialect)));
    return { figure: dialects.map((dialect) => `${dialect} ${migrationsIn(copy, dialect).length}`).join(', '), findings: findings.flat() };
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

async function inStep(copy: string, dialect: Dialect): Promise<Finding[]> {
  const config = `db/store/drizzle.${dialect}.config.ts`;
  if (!fs.existsSync(path.join(copy, config))) return [{ file: config, message: 'does not exist: the migrations cannot be compared with the schema' }];
  const before = migrationsIn(copy, dialect);
  if (before.length === 0) return [{ file: folderOf(dialect), message: 'holds no migration' }];
  const run = await runTool(copy, 'drizzle-kit/bin.cjs', ['generate', `--config=${config}`]);
  const added = migrationsIn(copy, dialect).filter((file) => !before.includes(file));
  if (added.length > 0) return added.map((file) => ({ file: folderOf(dialect), message: `lags behind the schema; drizzle-kit would add: ${firstStatement(copy, dialect, file)}` }));
  // When it has a question (was this column renamed?) it stops, and nothing is generated.
  if (run.code !== 0 || !run.stdout.includes('No schema changes')) return [{ file: folderOf(dialect), message: complaint('drizzle-kit', run) }];
  return [];
}

const folderOf = (dialect: Dialect) => `db/store/migrations/${dialect}`;

function migrationsIn(copy: string, dialect: Dialect): string[] {
  const folder = path.join(copy, folderOf(dialect));
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.sql')) : [];
}

function firstStatement(copy: string, dialect: Dialect, file: string): string {
  const text = fs.readFileSync(path.join(copy, folderOf(dialect), file), 'utf8');
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}
