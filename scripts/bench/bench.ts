import fs from 'node:fs';

/** `npm run bench NAME`: runs one of the benches beside this file; what stands behind the name goes to the bench. */
const benches = fs.readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'bench.ts').map((file) => file.replace(/\.ts$/, ''));
const [name = ''] = process.argv.slice(2);
if (benches.includes(name)) await import(`./${name}.ts`);
else {
  console.error(`npm run bench ${benches.join('|')}`);
  process.exitCode = 1;
}
