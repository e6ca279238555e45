import { seedArchive } from '#db/seed/seed-archive.ts';
import { closeCurrentStore, currentStore } from '#db/store/current.ts';
import { environmentOrFail, fail, failWith } from './fail.ts';
import { prepareNewsroom } from './prepare-newsroom.ts';
import { progressBar } from './progress.ts';
import { say } from './say.ts';

/** `npm run seed -- [--articles N]`: the demonstration newsroom where there is nothing yet, and an archive of N stories for benches. */
const environment = environmentOrFail();
const count = articlesAsked(process.argv.slice(2));
try {
  await prepareNewsroom(environment);
  if (count > 0) await seedArchive(currentStore(), { count, now: Date.now(), progress: progressBar(say('archive')) });
  await closeCurrentStore();
} catch (error) {
  failWith(error, environment);
}
console.log(say('seeded', { folder: environment.dataDir }));

function articlesAsked(given: string[]): number {
  const [flag, number, ...rest] = given;
  if (flag === undefined) return 0;
  if (flag !== '--articles' || !/^[1-9]\d{0,6}$/.test(number ?? '') || rest.length > 0) fail(say('seedUsage'));
  return Number(number);
}
