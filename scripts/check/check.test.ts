import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCss } from './check-css.ts';
import { checkDeadCode } from './check-dead-code.ts';
import { checkMigrations } from './check-migrations.ts';
import { checkNames } from './check-names.ts';
import { checkSizes } from './check-sizes.ts';
import { checkTypes } from './check-types.ts';
import type { Outcome } from './finding.ts';
import { fellAfterwards, plantTree } from './plant-tree.ts';

const lines = (count: number) => '// a line\n'.repeat(count);
const complaints = ({ findings }: Outcome) => findings.map(({ file, line, message }) => `${file}${line ? `:${line}` : ''} ${message}`);

fellAfterwards();

describe('types', () => {
  it('finds what the compiler finds, where it finds it', async () => {
    const root = plantTree({ 'lib/right.ts': 'export const right: number = 1;\n', 'lib/wrong.ts': "export const right = 1;\nexport const wrong: number = 'one';\n" });
    expect(complaints(await checkTypes(root))).toEqual(["lib/wrong.ts:2 TS2322: Type 'string' is not assignable to type 'number'."]);
  });
  it('passes sound code and says how much it saw', async () => {
    expect(await checkTypes(plantTree({ 'lib/right.ts': 'export const right: number = 1;\n' }))).toEqual({ figure: '1 files', findings: [] });
  });
});

describe('sizes', () => {
  it('measures files, tests and folders', async () => {
    const crowd = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`lib/crowd/n${index}.ts`, '']));
    const root = plantTree({ 'lib/long.ts': lines(301), 'lib/long.test.ts': lines(401), 'app/long.css': lines(301), ...crowd });
    expect(complaints(await checkSizes(root)).sort()).toEqual([
      'app/long.css:301 301 lines, at most 300: split it by noun or verb',
      'lib/crowd 25 files in one folder, at most 24',
      'lib/long.test.ts:401 401 lines, at most 400: split it by noun or verb',
      'lib/long.ts:301 301 lines, at most 300: split it by noun or verb',
    ]);
  });
  it('lets words, migrations and stories be long, and gives median and 90th percentile', async () => {
    const root = plantTree({ 'messages/ar.json': lines(999), 'db/seed/stories/long.ts': lines(999), 'lib/a.ts': lines(10), 'lib/b.ts': lines(20), 'lib/c.test.ts': lines(400) });
    expect(await checkSizes(root)).toEqual({ figure: '3 files, median 20, 90th percentile 400, longest 400', findings: [] });
  });
});

describe('names', () => {
  it('knows bad names, barrels and client files in disguise', async () => {
    const root = plantTree({
      'lib/readStory.ts': '', 'lib/text/index.ts': '', 'lib/date-utils.ts': '', 'lib/story-part2.ts': '', 'components/helpers/card.tsx': 'export function StoryCard() {}\n', 'lib/types.d.ts': '',
      'components/site/right-rail.tsx': 'export const RightRail = 1;\n', 'components/site/footer.tsx': 'export const Masthead = 1;\n',
      'lib/all.ts': "export * from './a.ts';\nexport const one = 1;\n", 'lib/only-hands-on.ts': "export { a } from './a.ts';\n",
      'components/ui/menu.tsx': "'use client';\nexport const Menu = 1;\n", 'components/ui/idle.client.tsx': 'export const Idle = 1;\n',
    });
    expect(complaints(await checkNames(root)).sort()).toEqual([
      'components/helpers/card.tsx “helpers” says nothing: name it after what it holds',
      'components/site/footer.tsx:1 exports nothing named like the file (Masthead)',
      'components/site/right-rail.tsx “right” says where it stands in one language: name it after what it does',
      "components/ui/idle.client.tsx:1 must begin with 'use client', as its name promises",
      "components/ui/menu.tsx:1 'use client' outside *.client.tsx and error.tsx: call it menu.client.tsx",
      'lib/all.ts:1 a barrel: only db/schema.ts may be one',
      'lib/date-utils.ts “date-utils” says nothing: name it after what it holds',
      'lib/only-hands-on.ts:1 a barrel: only db/schema.ts may be one',
      'lib/readStory.ts “readStory.ts” is not kebab-case',
      'lib/story-part2.ts “story-part2” says nothing: name it after what it holds',
      'lib/text/index.ts “index” says nothing: name it after what it holds',
    ]);
  });
  it('passes Next’s own names, the one barrel and true client files', async () => {
    const root = plantTree({
      'app/[locale]/(reader)/articles/[id]/[slug]/page.tsx': '', 'app/media/[...path]/route.ts': '', 'app/_request/viewer.ts': '',
      'app/error.tsx': "'use client';\nexport default 1;\n", 'components/ui/menu.client.tsx': "'use client';\nexport const menu = 1;\n",
      'db/schema.ts': "export * from './articles/tables.ts';\n", 'lib/own.ts': "export type { A } from './a.ts';\nexport const own = 1;\n",
    });
    expect((await checkNames(root)).findings).toEqual([]);
  });
});

describe('dead code', () => {
  const knip = JSON.stringify({ entry: ['lib/start.ts'], project: ['**/*.ts'] });
  const packages = JSON.stringify({ name: 'planted', type: 'module', imports: { '#lib/*': './lib/*' }, dependencies: { zod: '4', sharp: '0' } });
  it('finds unused files, exports and dependencies, and unlisted ones', async () => {
    const root = plantTree({
      'knip.json': knip, 'package.json': packages, 'lib/lonely.ts': 'export const lonely = 1;\n',
      'lib/start.ts': "import { z } from 'zod';\nimport pg from 'pg';\nimport { used } from '#lib/half.ts';\nconsole.log(z, pg, used);\n",
      'lib/half.ts': 'export const used = 1;\nexport const unused = 2;\n',
    });
    expect(complaints(await checkDeadCode(root)).sort()).toEqual([
      'lib/half.ts:2 unused is exported and imported nowhere',
      'lib/lonely.ts is used by nothing',
      'lib/start.ts:2 pg is imported and not in package.json',
      'package.json sharp is a dependency that nothing imports',
    ]);
  });
  it('passes code that is all used', async () => {
    const root = plantTree({ 'knip.json': knip, 'package.json': packages, 'lib/start.ts': "import { z } from 'zod';\nimport sharp from 'sharp';\nconsole.log(z, sharp);\n" });
    expect((await checkDeadCode(root)).findings).toEqual([]);
  });
});

describe('css', () => {
  it('knows left from start, and a colour without a name', async () => {
    const root = plantTree({
      'app/globals.css': [
        '@theme { --color-ink: #111; }', ':root[data-theme=dark] { --color-ink: #eee; }', '@media print { :root { --color-ink: #000; } }',
        '.a { margin-left: 1rem; }', '.b { text-align: right; }', '.c { color: #c00; }', '.d { padding: 0 1rem 0 2rem; }',
        '.e { @apply mt-2 ml-4; }', '.f { right: 0; /* rtl-ok: the arrow of time */ }', '.g { border-top-left-radius: 1px; }',
        '.h { scroll-margin-left: 1px; }', '.i { margin: 0 auto 1rem auto; margin-block-start: 1rem; top: 0; width: 2rem; inset-inline-start: 0; }',
      ].join('\n'),
    });
    const found = complaints(await checkCss(root)).sort();
    expect(found.map((line) => line.split(' ')[0])).toEqual([4, 5, 6, 7, 8, 10, 11].map((line) => `app/globals.css:${line}`).sort());
    expect(found.join('\n')).toContain('app/globals.css:8 Left and right differ between Arabic and English: ml-4, write ms-4');
  });
});

describe('migrations', () => {
  const config = (dialect: string, name: string) => `export default { dialect: '${dialect}', schema: './db/store/tables-${name}.ts', out: './db/store/migrations/${name}' };\n`;
  const tables = (kit: string, columns: string) => `import { ${kit}Table, text } from 'drizzle-orm/${kit}-core';\nexport const topic = ${kit}Table('topic', { ${columns} });\n`;
  const schema = {
    'db/store/drizzle.sqlite.config.ts': config('sqlite', 'sqlite'), 'db/store/drizzle.pg.config.ts': config('postgresql', 'pg'),
    'db/store/tables-sqlite.ts': tables('sqlite', "slug: text('slug')"), 'db/store/tables-pg.ts': tables('pg', "slug: text('slug')"),
  };
  const generate = (root: string, dialect: string) =>
    spawnSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate', `--config=db/store/drizzle.${dialect}.config.ts`], { cwd: root });

  it('is quiet while both are in step, and tells which lags behind', async () => {
    const root = plantTree(schema);
    expect(complaints(await checkMigrations(root))).toEqual(['db/store/migrations/sqlite holds no migration', 'db/store/migrations/pg holds no migration']);
    generate(root, 'sqlite');
    generate(root, 'pg');
    expect(await checkMigrations(root)).toEqual({ figure: 'sqlite 1, pg 1', findings: [] });
    fs.writeFileSync(path.join(root, 'db/store/tables-sqlite.ts'), tables('sqlite', "slug: text('slug'), name: text('name')"));
    expect(complaints(await checkMigrations(root))).toEqual(['db/store/migrations/sqlite lags behind the schema; drizzle-kit would add: ALTER TABLE `topic` ADD `name` text;']);
  });
  it('says when a configuration is missing', async () => {
    const found = complaints(await checkMigrations(plantTree({ 'db/schema.ts': '' })));
    expect(found[0]).toBe('db/store/drizzle.sqlite.config.ts does not exist: the migrations cannot be compared with the schema');
  });
});

describe('npm run check', () => {
  const run = (root: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', path.join(import.meta.dirname, 'check.ts'), '--root', root, ...args], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  it('prints findings, counts them and fails', () => {
    const { status, said } = run(plantTree({ 'lib/index.ts': lines(301) }), 'sizes', 'names', 'css');
    expect(status).toBe(1);
    expect(said).toMatch(/^✗ sizes: 1\n {2}lib\/index\.ts:301 {2}301 lines, at most 300: split it by noun or verb\n✗ names: 1\n.*\n✓ css \(0 stylesheets\)\n\n1 checks passed, 2 failed: 2 findings, /);
  });
  it('succeeds on clean code', () => {
    expect(run(plantTree({ 'lib/urls.ts': lines(3) }), 'sizes', 'names').status).toBe(0);
  });
  it('refuses a check that it does not know', () => {
    const { status, said } = run(plantTree({}), 'beauty');
    expect(status).toBe(2);
    expect(said).toContain('No check is called beauty');
  });
});
