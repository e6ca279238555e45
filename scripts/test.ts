import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAssets } from './assets/build-assets.ts';
import { buildOrFail } from './serving/build-or-fail.ts';
import { environmentOrFail, fail } from './fail.ts';
import { findChromium } from './find-chromium.ts';
import { freePort } from './port.ts';
import { runCounted, type Count } from './run-counted.ts';
import { sayError } from './say.ts';

/**
 * `npm test`: the checks of the house, the unit tests on both databases, a production build, and the journeys in a
 * real browser. Ends with one line that counts them all.
 */
const root = process.cwd();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khabar-test-'));
const counts: Count[] = [];

const chromium = findChromium(environmentOrFail().chromium);
if (!chromium) fail(sayError('noBrowser'));

try {
  await buildAssets(root);
  counts.push(await step('check', ['scripts/check/check.ts']));
  counts.push(await step('unit', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${path.join(folder, 'unit.json')}`], 'unit.json'));
  await buildOrFail(root);
  counts.push(await journeys(chromium));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 ? 1 : 0);

async function journeys(browser: string): Promise<Count> {
  const port = await freePort();
  return step('e2e', ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'], 'e2e.json', {
    CHROMIUM: browser, PORT: String(port), SITE_URL: `http://localhost:${port}`, DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '',
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(folder, 'e2e.json'),
  });
}

async function step(name: string, args: string[], report?: string, environment: Record<string, string> = {}): Promise<Count> {
  const began = Date.now();
  console.log(`\n— ${name}`);
  const count = await runCounted({ args, report: report ? path.join(folder, report) : null, environment });
  console.log(`  ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in ${Math.round((Date.now() - began) / 1000)} s`);
  return count;
}
