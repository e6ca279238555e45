import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const prelude = new URL('../quick-imports.ts', import.meta.url).href;

function answers(lines: string[]): unknown[] {
  const { stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', prelude, 'scripts/summaries/check-summary.ts'], { input: lines.join('\n'), encoding: 'utf8' });
  return stdout.trim().split('\n').map((line): unknown => JSON.parse(line));
}

it('answers every line that can be read, and says of the others what is wrong', () => {
  const source = 'زار الوزير تونس في 5 مايو.';
  expect(answers([
    JSON.stringify({ id: 'true', source, summary: 'زار الوزير تونس في ٥ أيار.' }),
    'not json',
    JSON.stringify({ id: 7, source }),
    JSON.stringify({ id: 'false', source, summary: 'زار الوزير تونس في 6 مايو.' }),
  ])).toEqual([
    { id: 'true', ok: true, blocked: false, issues: [] },
    { id: null, error: 'not JSON' },
    { id: 7, error: expect.stringContaining('summary') },
    { id: 'false', ok: false, blocked: true, issues: [{ type: 'date', severity: 'block', sentence: 'زار الوزير تونس في 6 مايو.', detail: '6 مايو ≠ 5 مايو' }] },
  ]);
});
