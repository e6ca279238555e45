import fs from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lock = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })) });

test('the lockfile names the binaries of every platform: npm refuses one that does not, wherever it was written', () => {
  const { packages } = lock.parse(JSON.parse(fs.readFileSync('package-lock.json', 'utf8')));
  const missing = Object.entries(packages).flatMap(([home, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).filter((name) => !isNamed(home, name)));
  expect(missing).toEqual([]);

  /** Looks for a package as Node does: below the one that wants it, then further up. */
  function isNamed(home: string, name: string): boolean {
    if (packages[`${home}${home && '/'}node_modules/${name}`]) return true;
    return home !== '' && isNamed(home.slice(0, Math.max(0, home.lastIndexOf('/node_modules/'))), name);
  }
});
